/**
 * What words of terms of service stand for. One idea has many words (“amend”, “modify”, “revise”), and a small
 * list for each carries further than any count of the words themselves.
 */
const IDEAS: Readonly<Record<string, string>> = {
  we: 'we us our ours ourselves company provider operator licensor carrier seller',
  you: 'you your yours yourself user users customer customers consumer consumers member members passenger passengers player players subscriber subscribers',
  may: 'may can might could',
  must: 'must shall will should would',
  right: 'right rights entitled reserve reserves reserved retain retains permitted allowed',
  not: "not no nor neither never cannot without can't won't don't doesn't isn't aren't none",
  change:
    'change changes changed changing modify modifies modified modifying modification modifications amend amends amended amending amendment amendments revise revises revised revising revision revisions update updates updated updating alter alters altered altering alteration alterations vary varies varied adjust adjusts adjusted replace replaces replaced add adds downgrade upgrade adapt adapts',
  end: 'terminate terminates terminated terminating termination suspend suspends suspended suspending suspension discontinue discontinues discontinued discontinuing close closes closed closing closure cancel cancels cancelled canceled cancelling cancellation deactivate deactivates deactivated disable disables disabled block blocks blocked ban bans banned revoke revokes revoked cease ceases stop stops withdraw expire expires restrict restricts limit limits deny lock exclude interrupt unavailable disconnect expel',
  remove:
    'remove removes removed removing removal delete deletes deleted deleting deletion edit edits edited editing refuse refuses refused reject rejects rejected screen moderate monitor discard erase erased purge withhold hide unpublish take-down takedown',
  content:
    'content contents post posts posting postings posted submission submissions submit material materials review reviews photo photos image images video videos comment comments message messages listing listings upload uploads uploaded ugc information data file files user-generated feedback contribution contributions',
  account:
    'account accounts membership memberships registration profile profiles access subscription subscriptions username password license licence',
  service:
    'service services app apps application applications site sites website websites platform platforms product products software feature features functionality game games offering offerings content tool tools solution forum forums programme program',
  terms:
    "terms agreement agreements conditions tos policy policies contract t&cs t&c eula guidelines rules provisions provision notice's document documents",
  price: 'price prices pricing fee fees charge charges rate rates cost costs tariff tariffs',
  privacy: 'privacy cookie cookies',
  use: 'use uses used using usage access accessing browse browsing visit visiting install installing download downloading continue continued continuing register registering sign signing place placing ordering order create creating click clicking',
  agree:
    'agree agrees agreed agreeing accept accepts accepted accepting acceptance consent consents consented consenting acknowledge acknowledges acknowledging acknowledgement bound signify signifies constitute constitutes deemed understand understood confirm confirming agreement consenting signifying indicate indicates',
  discretion: 'discretion opinion judgment judgement fit option unilaterally election',
  time: 'anytime time times immediately immediate instantly',
  notice:
    'notice notices notify notified notifying notification inform informed warning announce announcement',
  reason: 'reason reasons cause',
  liable:
    'liable liability liabilities responsible responsibility responsibilities accountable disclaim disclaims disclaimed disclaimer disclaimers answerable',
  loss: 'loss losses damage damages harm injury injuries death claims profits lost costs expenses inconvenience delay delays error errors failure interruption accuracy inaccuracy reliance',
  exclude:
    'exclude excludes excluded excluding exclusion exclusions limit limited limitation limitations exceed exceeds maximum cap capped waive waives waived waiver release releases released refund refunds compensation',
  kinds: 'indirect incidental consequential punitive special exemplary direct aggregate negligence tort',
  warranty:
    'warranty warranties warrant guarantee guarantees merchantability implied representations endorse endorses',
  law: 'law laws governed construed interpreted statute legislation governing govern governs applicable',
  court: 'court courts jurisdiction venue forum tribunal tribunals jurisdictions',
  dispute:
    'dispute disputes claim controversy controversies proceedings proceeding litigation lawsuit lawsuits action actions suit suits',
  arbitration: 'arbitration arbitrator arbitrate arbitrated arbitrators arbitral arbitrations aaa jams',
  sole: 'sole solely exclusive exclusively absolute only',
  breach:
    'breach breaches breached violate violates violated violation violations violating comply infringe infringer infringing fraud fraudulent abuse illegal unlawful objectionable offensive inappropriate suspect inactive inactivity',
  residence:
    'reside resident residents residence resides domicile domiciled domicil habitual habitually live lives mandatory',
  part: 'incorporated incorporate incorporates incorporating forms form part included include includes including together reference',
};

/** Every idea; a number of an idea is its place here. The last three stand for words that no list can hold. */
export const IDEA_NAMES: readonly string[] = [...Object.keys(IDEAS), 'figure', 'amount', 'place'];

/** The number of an idea. */
export const ideaNumber = (name: string): number => IDEA_NAMES.indexOf(name);

/** The numbers of the ideas that a word stands for; none for most words. `lower` is a word in small letters. */
export const ideasOf = (lower: string): readonly number[] => byWord.get(lower) ?? NO_IDEAS;

/** The words of an idea. */
export const wordsFor = (idea: string): readonly string[] => (IDEAS[idea] ?? '').split(' ');

const NO_IDEAS: readonly number[] = [];
const byWord: ReadonlyMap<string, readonly number[]> = invert();

function invert(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  for (const [idea, list] of Object.entries(IDEAS)) {
    for (const word of list.split(' ')) {
      map.set(word, [...new Set([...(map.get(word) ?? []), ideaNumber(idea)])]);
    }
  }
  return map;
}
