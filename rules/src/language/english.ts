const ENGLISH = new Set(
  'the of to and in is you that it for are with as be on this by or your we our from not if have will can may must any at an all which has was they their do when how what us its there here these those would should about'.split(' '),
);
const OTHER = new Set(
  (
    'le la les des du une et est pour dans que qui vous nous votre vos notre sur avec par ne pas ce cette sont être aux ' +
    'der die das und ist nicht ein eine einer eines mit für auf von zu den dem des sie wir ihr ihre sich auch werden wird oder bei ' +
    'el los las una y para por con su sus se es del al como más este esta son ser o si usted nuestros nuestra ' +
    'il lo gli di che è per non sono con della delle dei nel alla questo questa vostro ' +
    'het een van voor niet dat wij uw onze zijn naar deze wordt ook ' +
    'os das dos uma não com em você nós seu sua são ao ' +
    'och att det som är på av inte du vi ditt till ' +
    'się nie jest oraz do na przez lub'
  ).split(' '),
);
const MOST_WORDS = 60;

/** False when the prose is confidently another language. Short or doubtful prose counts as English. */
export function isEnglish(prose: string): boolean {
  const head = prose.length > 600 ? prose.slice(0, 600) : prose;
  if (isMostlyNonLatin(head)) return false;
  const words = head.toLowerCase().split(/[^\p{L}’']+/u, MOST_WORDS);
  if (words.length < 6) return true;
  let english = 0;
  let other = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    else if (OTHER.has(word)) other++;
  }
  return other < 3 || other <= english * 1.5;
}

function isMostlyNonLatin(text: string): boolean {
  if (!/[^\u0000-\u024f\u2000-\u20cf\ufffc]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
