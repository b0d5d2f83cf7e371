-- Fineprint for Markdown, HTML and text, in Neovim 0.7 or later. It needs `fineprint` on the PATH.
local client

local function attach(buffer)
  local config = {
    name = 'fineprint',
    cmd = { 'fineprint', 'lsp', '--stdio' },
    root_dir = vim.fn.getcwd(),
  }
  if vim.lsp.start then -- from 0.8 on
    vim.lsp.start(config, { bufnr = buffer })
  else
    client = client or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(buffer, client)
  end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'markdown', 'html', 'text' },
  callback = function(event)
    attach(event.buf)
  end,
})

-- `:FineprintFix` applies every fix that cannot change the meaning.
vim.api.nvim_create_user_command('FineprintFix', function()
  local context = { only = { 'source.fixAll.fineprint' } }
  if vim.lsp.start then
    vim.lsp.buf.code_action({ context = context, apply = true })
  else
    vim.lsp.buf.code_action(context)
  end
end, {})
