-- Uses Fineprint as a person in Neovim does, and writes what was seen to the file that SESSION_OUT names, as JSON.
local PATIENCE_MS = 60000
local seen = { version = tostring(vim.version().major) .. '.' .. vim.version().minor .. '.' .. vim.version().patch }

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local function eventually(what, find)
  local found
  vim.wait(PATIENCE_MS, function()
    found = find()
    return found ~= nil and found ~= false
  end, 20)
  if found == nil or found == false then error('Waited in vain for ' .. what .. '.') end
  return found
end

-- Puts the cursor on the second letter of some words.
local function go(words)
  for number, line in ipairs(lines()) do
    local at = line:find(words, 1, true)
    if at then
      vim.api.nvim_win_set_cursor(0, { number, at })
      return
    end
  end
  error('“' .. words .. '” is not in the text.')
end

-- Does something that changes the text, and gives the lines that are different.
local function change(act)
  local before = lines()
  local tick = vim.api.nvim_buf_get_changedtick(0)
  act()
  eventually('a change of the text', function()
    return vim.api.nvim_buf_get_changedtick(0) ~= tick
  end)
  local changed = {}
  for number, line in ipairs(lines()) do
    if line ~= before[number] then
      table.insert(changed, { line = number, before = before[number], after = line })
    end
  end
  return changed
end

local function diagnostics()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    local code = one.code or one.user_data.lsp.code
    table.insert(found, { line = one.lnum + 1, rule = code, message = one.message })
  end
  table.sort(found, function(one, two)
    return one.line < two.line or (one.line == two.line and one.rule < two.rule)
  end)
  return found
end

local function hover(words)
  go(words)
  vim.lsp.buf.hover()
  local window = eventually('the window of the hover', function()
    for _, one in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(one).relative ~= '' then return one end
    end
  end)
  local shown = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
  vim.api.nvim_win_close(window, true)
  return shown
end

local function definition(words)
  go(words)
  local from = vim.api.nvim_win_get_cursor(0)[1]
  vim.lsp.buf.definition()
  local at = eventually('the jump to the definition', function()
    local cursor = vim.api.nvim_win_get_cursor(0)
    return cursor[1] ~= from and cursor
  end)
  return { line = at[1], text = lines()[at[1]]:sub(at[2] + 1) }
end

local function references(words)
  go(words)
  local window = vim.api.nvim_get_current_win()
  vim.fn.setqflist({})
  vim.lsp.buf.references()
  local found = eventually('the list of references', function()
    local list = vim.fn.getqflist()
    return #list > 0 and list
  end)
  vim.cmd('cclose')
  vim.api.nvim_set_current_win(window)
  local places = {}
  for _, one in ipairs(found) do
    table.insert(places, { line = one.lnum, text = lines()[one.lnum]:sub(one.col) })
  end
  return places
end

local function rename(words, name)
  go(words)
  return change(function()
    vim.lsp.buf.rename(name)
  end)
end

-- A new name that is refused: what Neovim tells its user.
local function refusal(words, name)
  go(words)
  local notify, shown = vim.notify, {}
  vim.notify = function(message)
    table.insert(shown, message)
  end
  local tick = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.rename(name)
  eventually('the reason', function()
    return #shown > 0
  end)
  vim.notify = notify
  return { message = shown[1], changed = vim.api.nvim_buf_get_changedtick(0) ~= tick }
end

-- Picks the first action whose title begins with these words; gives all titles, and the lines that it changed.
local function pick(title, ask)
  local select, offered = vim.ui.select, {}
  vim.ui.select = function(items, options, choose)
    local chosen
    for _, item in ipairs(items) do
      local label = options.format_item(item)
      table.insert(offered, label)
      if not chosen and label:sub(1, #title) == title then chosen = item end
    end
    choose(chosen)
  end
  local changed = change(ask)
  vim.ui.select = select
  return { offered = offered, changed = changed }
end

local function record()
  eventually('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
  seen.diagnostics = diagnostics()
  seen.hoverTerm = hover('Hire Fee for another')
  seen.hoverClause = hover('clause 4.2')
  seen.definitionTerm = definition('Hire Fee for another')
  seen.definitionClause = definition('clause 2.2 says')
  seen.references = references('Hire Fee for another')
  seen.refusal = refusal('Hire Fee for another', 'Tools')
  seen.rename = rename('Hire Fee for another', 'Day Charge')
  seen.renameClause = rename('4. Changes', '6')
  go('and/or')
  seen.action = pick('Replace with “or”', function()
    vim.lsp.buf.code_action()
  end)
  seen.fixAll = pick('Apply all safe fixes', function()
    vim.cmd('FineprintFix')
  end)
  eventually('new diagnostics', function()
    for _, one in ipairs(diagnostics()) do
      if one.rule == 'wordy-phrase' or one.rule == 'and-or' then return false end
    end
    return true
  end)
  seen.after = diagnostics()
end

local fine, problem = pcall(record)
if not fine then seen.problem = tostring(problem) end
vim.fn.writefile({ vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen) }, vim.env.SESSION_OUT)
vim.cmd('qall!')
