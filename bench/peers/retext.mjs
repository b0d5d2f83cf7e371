/** remark and retext with seven plugins. */
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextContractions from 'retext-contractions';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';

const english = unified()
  .use(retextEnglish)
  .use(retextContractions)
  .use(retextEquality)
  .use(retextIndefiniteArticle)
  .use(retextPassive)
  .use(retextReadability)
  .use(retextRepeatedWords)
  .use(retextSimplify);
const processor = unified().use(remarkParse).use(remarkRetext, english).freeze();

export async function review(text) {
  const file = new VFile({ value: text, path: 'text.md' });
  await processor.run(processor.parse(file), file);
  return file.messages;
}
