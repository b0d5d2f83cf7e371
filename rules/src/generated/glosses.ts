// Made by scripts/generate.ts. Do not edit: change rules/lexicon/*.tsv and run `npm run generate`.

/** Terms of art, one a line: read with lexicon/gloss-list.ts. */
export const GLOSSES = `acceleration	If a payment is missed or another important term is broken, everything still owed can be demanded at once.	lawyer	we can ask you to pay everything you owe straight away
accord and satisfaction	A dispute is settled when one side accepts something different from what was first owed.	never	
accrue	To build up over time, or to become due.	lawyer	build up
accrued rights	Rights that you or we already had before the contract ended stay in place.	lawyer	rights that already exist
act of God	A natural event, such as a flood or an earthquake, that nobody could prevent.	lawyer	natural disaster
adjudication	An independent person decides a dispute, usually faster than a court, and the decision must be followed unless it is later changed.	never	
agent	Someone who can act for another person and bind them.	never	
arbitration	A private person, not a judge, decides the dispute, and the decision is usually final.	never	
arrears	Money that should have been paid already.	lawyer	overdue payments
as is	You take the product or service in its present state, and we make no promise about its quality.	never	
assignment	Passing rights under this contract to someone else.	lawyer	transfer
bailment	Someone looks after goods that belong to someone else.	never	
beneficiary	A person who is to receive money or property, for example from a policy or a trust.	never	
best efforts	A strong duty to try: doing everything that can sensibly be done, short of guaranteeing the result.	never	
bona fide	Genuine, or done honestly and with no intent to mislead.	lawyer	genuine
breach	Not doing what the contract says.	help-ok	break the contract
cap on liability	The most money one side can be made to pay if something goes wrong.	never	
change of control	The business gets a new owner or a new main shareholder.	never	
charge	A right over property that secures a debt.	never	
choice of law	Which country's or state's law decides questions about this contract.	never	
class action waiver	A promise to bring a claim only on your own and not together with other customers.	never	
clear days	Count only the full days in between, leaving out the first and the last day.	never	
collateral	Property the lender can take if the loan is not repaid.	lawyer	property that secures the loan
commercially reasonable efforts	Trying as hard as a sensible business would, counting the cost.	never	
condition precedent	Something that must happen first, before a duty or the contract starts.	never	this starts only when …
condition subsequent	Something that ends a duty or the contract if it happens.	never	
confidential information	Information that must be kept secret except where the contract allows sharing.	help-ok	private information
consent	Your clear and free agreement to something, which you can often take back.	never	
consequential loss	Loss that comes from special circumstances rather than loss that the problem would normally cause.	never	
consideration	What each side gives or promises in exchange, for example money for a service.	never	
consumer guarantee	Rights the law gives you that a contract cannot take away.	lawyer	your legal rights
contra proferentem	If a term is unclear, it is read against the side that wrote it.	never	
controller	The organisation that decides why and how personal data is used.	never	
cooling-off period	A set number of days in which you can change your mind, end the contract and usually get your money back.	never	
counterparts	Each side may sign its own copy, and all copies together make one contract.	lawyer	separate copies
covenant	A formal promise to do something or not to do it.	lawyer	promise
cross-default	Breaking one agreement, even one with someone else, counts as breaking this one too.	never	
cure period	The time you get to put a problem right before the contract can be ended.	lawyer	time to fix the problem
damages	Money paid to make up for loss.	never	
data subject	The person the personal data is about.	help-ok	you / the person
deed	A formal document that binds even if nothing is given in return; it must be signed in a special way.	never	
deemed	Treated as true for the contract, whether or not it really is.	lawyer	counts as
defamation	Saying or writing something false that harms someone's reputation.	never	
default	Not paying or not doing what you promised when it was due.	lawyer	failure to pay / break of the contract
delegate	To have someone else do the work you promised to do.	lawyer	use someone else to do
disclaimer	A statement that we do not accept responsibility for something.	lawyer	we do not accept responsibility for
due diligence	Careful checks made before or during a deal, for example of facts, records and risks.	help-ok	careful checks
easement	A right to use someone else's land in a limited way, such as to cross it.	never	
encumbrance	A claim or right over property that limits what its owner can do with it.	never	
entire agreement	Only what is written here counts as the contract, and earlier promises or emails are not part of it.	lawyer	this is the whole agreement
equitable relief	A court order to do something or to stop doing it, rather than to pay money.	never	
escrow	Money or property held by a neutral third person until agreed conditions are met.	never	
estoppel	You cannot go back on what you led someone else to rely on.	never	
ex gratia	Paid as a goodwill gesture, without admitting any duty to pay.	lawyer	goodwill payment
excess	The part of a claim you pay yourself.	never	
exclusion	Something the policy or contract does not cover.	help-ok	what is not covered
exclusive jurisdiction	Which courts can hear a dispute about this contract; 'exclusive' means only those courts.	never	
execute	To sign a contract in the way the law requires.	lawyer	sign
exemplary damages	Extra money a court can order as punishment, beyond making up for loss.	never	
fiduciary	Someone who must put your interests before their own.	never	
fitness for a particular purpose	The product does the job you told the seller you needed it for.	never	
force majeure	Serious events nobody could control, such as war or floods, that excuse one side from a duty while they last.	never	events outside our control
forfeit	To lose a right, deposit or payment because a rule was broken.	lawyer	lose
frustration	The contract ends because something unforeseen makes it impossible, illegal or pointless to carry out.	never	
good faith	Acting honestly and fairly toward the other side.	never	
gross negligence	Negligence is not taking reasonable care; gross negligence is a very serious lack of care.	never	
guarantee	A promise to pay or perform if someone else does not.	never	
hold harmless	Not to make the other side bear a loss or a claim.	never	
implied terms	Promises the law adds to a contract even though they are not written in it.	never	
in the alternative	If the first claim or option fails, this second one applies.	lawyer	or, if that does not apply,
incorporated by reference	Another document counts as part of this contract even though it is not set out here.	lawyer	is part of this agreement
indemnify	To pay back the other side for losses and costs that a certain event causes them.	never	pay … for the losses …
injunction	A court order to do or stop doing something.	never	
insolvency	Not being able to pay debts when they are due, and the legal process that follows.	never	
intellectual property	Rights over creations such as text, designs, brands, software and inventions.	never	
interest	Extra money charged for borrowing or for paying late.	never	
invitation to treat	An invitation to make an offer; we are not bound until we accept.	lawyer	an invitation for you to order
joint and several liability	Each person can be made to pay the whole amount, not just a share.	never	each of you is responsible for the whole amount
jury trial waiver	You give up the right to have a jury decide the case.	never	
lapse	To stop automatically because something was not done in time.	lawyer	end automatically
legitimate interests	A legal reason to use personal data: the business has a genuine need that your rights and interests do not outweigh.	never	
liability	Legal responsibility, usually to pay for loss or harm.	lawyer	legal responsibility
licence	Permission to use something that still belongs to someone else.	lawyer	permission to use
lien	A right to keep or claim property until a debt is paid.	never	
limitation period	The time within which a claim must be started; after that it is too late.	never	
liquidated damages	A fixed sum agreed in advance that is paid if a certain promise is broken.	never	
material adverse change	A change that makes the business, its money or the deal seriously worse.	never	
material breach	A breach serious enough to matter to the deal, not a small slip.	never	serious breach
mediation	A neutral person helps both sides reach their own agreement.	help-ok	help to settle a dispute
merchantable quality	Good enough for what such goods are normally used for, given how they were described and priced.	never	
misrepresentation	A false statement that led someone to enter the contract.	never	
mitigate	To take reasonable steps to keep a loss as small as possible.	lawyer	take reasonable steps to limit your loss
moral rights	A creator's right to be named and to object to harmful changes to their work.	never	
mortgage	A loan secured on property, which the lender can take if you do not repay.	never	
mutatis mutandis	With the changes needed to fit the new situation.	lawyer	with any necessary changes
non-compete	A promise not to work or trade in competition, or not to approach customers or staff, for a time.	never	
notice	A formal message that the contract requires, sent in the way it describes.	help-ok	tell us / message
notwithstanding	Even if another part of the contract says something different.	lawyer	even if / despite
novation	Replacing a party or a contract with a new one, with the agreement of everyone involved.	never	
null and void	Void means having no legal effect; voidable means one side can choose to undo it.	never	
pari passu	Ranking equally, without any priority.	never	
perpetual	'Perpetual' means without an end date; 'irrevocable' means it cannot be taken back.	never	
personal data	Information about you, or that can be linked to you.	help-ok	information about you
power of attorney	A document that lets someone make decisions or sign for you.	never	
prejudice	'Without prejudice to' a right means that right is not affected.	never	this does not affect …
prima facie	Accepted as true unless someone proves otherwise.	lawyer	unless proved otherwise
principal amount	The amount borrowed, before interest and charges.	never	
pro rata	In proportion; for example, half a month's fee for half a month.	lawyer	in proportion
processor	A company that handles personal data for another company, on its instructions.	never	
quiet enjoyment	A tenant's right to live in the home without the landlord interfering.	never	
reasonable efforts	Trying as hard as a sensible person would in the same position.	never	
receiver	A person appointed to take control of the property of someone who cannot pay their debts.	never	
recital	Background facts at the start of a contract that help explain it.	lawyer	background
release	To give up a claim against someone for good.	never	
remedy	What you can do or get if the other side breaks the contract.	lawyer	what you can do if
repossess	To take goods or property back because payments were missed.	help-ok	take back
represent and warrant	To state that something is true and promise to be responsible if it is not.	never	
repudiation	Showing clearly that you will not do what you promised, so the other side may end the contract.	never	
rescission	Undoing the contract so both sides go back to where they were before it.	never	
retention of title	The seller owns the goods until you have paid for them.	never	we own the goods until you pay
right of first refusal	The right to be offered something before anyone else.	never	
security interest	A right over property that protects a lender if the loan is not repaid.	never	
service level	How well the service must work, and what you get back if it does not.	help-ok	service standard
set-off	Taking what one side owes from what the other side owes, so that only the difference is paid.	never	
severability	If one part of the contract is not valid, the rest still applies.	lawyer	if part of this contract is invalid, the rest still applies
sole discretion	One side alone decides and does not have to give reasons.	lawyer	we alone decide
strict liability	Responsible even if nobody was careless.	never	
sub-contract	To hire someone else to do part of the work, or the contract that does this.	help-ok	hire someone else to do part of the work
sub-processor	A company that a processor hires to handle personal data for it.	never	
subject to	What follows limits or controls this rule.	never	but only if / unless
subrogation	After the insurer pays your claim, it can take over your right to recover the money from whoever caused the loss.	never	
successors and assigns	Anyone who takes over from one of the parties.	lawyer	anyone who takes over from you or us
survive	To go on applying after the contract ends.	lawyer	still apply after this contract ends
tenancy in common	Tenants in common each own a share they can leave to someone, while joint tenants own the whole together and the survivor keeps it.	never	
term	How long the contract lasts.	help-ok	how long this contract lasts
termination for cause	'For cause' means ending the contract because of a serious problem; 'for convenience' means for any reason.	never	
third party rights	Whether someone who did not sign the contract can use it in court.	never	
time is of the essence	The deadline is strict: missing it, even slightly, can let the other side end the contract.	never	
title	Legal ownership.	lawyer	ownership
tort	A wrong, such as carelessness, that the law lets you claim money for even without a contract.	never	
trustee	A person who holds money or property for the benefit of others.	never	
ultra vires	Beyond the powers a person or company legally has.	never	
unconscionable	So unfair that a court may refuse to apply it.	never	
undertaking	A formal promise.	lawyer	promise
utmost good faith	In insurance, each side must be fully honest and tell the other what matters to the decision to insure.	never	
variation	A change to the contract.	lawyer	change
vest	To become a person's own by law from that moment.	never	
vicarious liability	One person, most often an employer, is responsible for what another does for them at work.	never	
waiver	To waive a right is to give it up; a 'no waiver' clause says that not using a right now does not give it up.	lawyer	give up
warranty	A promise that something is true or will work, with legal consequences if it is not.	never	
wilful default	Deliberately not doing what you promised.	never	
wilful misconduct	Doing wrong on purpose, or not caring whether it causes harm.	never	
without recourse	The person who takes over a debt cannot claim the money from the one who passed it on.	never	
work for hire	The person who pays for the work, not the one who makes it, owns the rights in it from the start.	never	`;

/** Their spellings by first token, one a line. */
export const GLOSS_TOKENS = `absolute	125|discretion	125|discretions
accelerate	0|
accelerates	0|
acceleration	0|	0|clause	0|clauses
accelerations	0|
accord	1|and satisfaction	1|and satisfactions
accrue	2|
accrued	2|	3|rights	3|right
accrues	2|
accruing	2|
act	4|of god	4|of gods
acts	4|of god	4|of gods
adjudication	5|
adjudications	5|
adjudicator	5|
adjudicators	5|
administration	73|
administrations	73|
administrator	111|
administrators	111|
agent	6|
agents	6|
all	110|reasonable endeavours
amendment	145|
amendments	145|
arbitral	7|
arbitrals	7|
arbitrate	7|
arbitrates	7|
arbitration	7|
arbitrations	7|
arbitrator	7|
arbitrators	7|
arrears	8|
as	9|is	9|available	9|availables
as-is	9|
assign	10|
assignee	10|
assignees	10|
assignment	10|
assignments	10|
assignor	10|
assignors	10|
assigns	10|
at	125|our discretion	125|our discretions
attorney-in-fact	103|
attorney-in-facts	103|
bailee	11|
bailees	11|
bailment	11|
bailments	11|
bailor	11|
bailors	11|
bankruptcies	73|
bankruptcy	73|
beneficiaries	12|
beneficiary	12|
best	13|efforts	13|endeavours	13|endeavors
bona	14|fide	14|fides
breach	15|	15|of contract	15|of contracts
breaches	15|
cancellation	33|period	33|periods
cap	16|on liability	16|on liabilities
change	17|of control	17|of controls
charge	18|
charges	18|
charging	18|order	18|orders
choice	19|of law	19|of laws
class	20|action waiver	20|action waivers	20|waiver	20|waivers
clear	21|days
collateral	22|
collaterals	22|
commercially	23|reasonable efforts	23|reasonable endeavours
condition	24|precedent	24|precedents	25|subsequent	25|subsequents
conditions	24|precedent	24|precedents
confidential	26|information
confidentialities	26|
confidentiality	26|
consent	27|
consents	27|
consequential	28|loss	28|damages
consideration	29|
considerations	29|
consumer	30|guarantee	30|guarantees
contra	31|proferentem	31|proferentems
controller	32|
controllers	32|
cooling-off	33|period	33|periods
counterparts	34|
covenant	35|
covenants	35|
cp	24!|
cross-default	36|
cross-defaults	36|
cure	37|period	37|periods	37|
cures	37|
damages	38|
data	32|controller	32|controllers	39|subject	39|subjects	108|processor	108|processors
deductible	54|
deductibles	54|
deed	40|
deemed	41|	41|receipt	41|receipts	41|acceptance	41|acceptances
defamation	42|
defamations	42|
defamatories	42|
defamatory	42|
default	43|	75|interest	75|interests
defaults	43|
delegate	44|
delegates	44|
delegation	44|
delegations	44|
disclaim	45|
disclaimer	45|
disclaimers	45|
disclaims	45|
due	46|diligence	46|diligences
duty	91|to mitigate	91|to mitigates
easement	47|
easements	47|
encumber	48|
encumbers	48|
encumbrance	48|
encumbrances	48|
entire	49|agreement	49|agreements	49|agreement clause	49|agreement clauses
equitable	50|relief	50|reliefs
escrow	51|
escrows	51|
estopped	52|
estoppel	52|
estoppels	52|
event	43|of default	43|of defaults
events	61|beyond our control	61|beyond our controls
ex	53|gratia	53|gratias
excess	54|
exclusion	55|
exclusions	55|
exclusive	56|jurisdiction	56|jurisdictions	114|remedy	114|remedies
execute	57|
executed	57|
executes	57|
execution	57|
executions	57|
exemplary	58|damages
explicit	27|consent	27|consents
express	149|warranty	149|warranties
fiduciaries	59|
fiduciary	59|	59|duty	59|duties
fit	60|for purpose	60|for purposes
fitness	60|for a particular purpose	60|for a particular purposes
force	61|majeure	61|majeures
forfeit	62|
forfeits	62|
forfeiture	62|
forfeitures	62|
frustrated	63|contract	63|contracts
frustration	63|
frustrations	63|
give	96|notice	96|notices
good	64|faith	64|faiths	138|title	138|titles
goodwill	53|payment	53|payments
governing	19|law	19|laws
gross	65|negligence	65|negligences
grossly	65|negligent	65|negligents
guarantee	66|
guarantees	66|
guaranties	66|
guarantor	66|
guarantors	66|
hold	67|harmless	67|us harmless
implied	68|terms	68|warranties	68|warranty
in	8|arrears	15|breach	15|breaches	34|counterparts	43|default	43|defaults	51|escrow	51|escrows	69|the alternative	69|the alternatives	101|perpetuity	101|perpetuities
incorporate	70|by reference	70|by references
incorporated	70|by reference	70|by references	70|herein	70|hereins
indemnification	71|
indemnifications	71|
indemnifies	71|
indemnify	71|
indemnities	71|
indemnity	71|
indirect	28|loss	28|damages
initial	134|term	134|terms
injunction	72|
injunctions	72|
injunctive	50|relief	50|reliefs
insolvencies	73|
insolvency	73|
insolvent	73|
insolvents	73|
intellectual	74|property	74|properties	74|property rights
interest	75|	75|rate	75|rates
interests	75|
interim	72|injunction	72|injunctions
invitation	76|to treat	76|to treats
ip	74!|
ipr	74!|
irrevocable	101|
irrevocables	101|
joint	77|and several liability	77|and several liabilities	77|and several	77|and severals	133|tenancy	133|tenancies	133|tenants
jointly	77|and severally	77|and severally liable	77|and severally liables
jurisdiction	56|
jurisdictions	56|
jury	78|trial waiver	78|trial waivers
lapse	79|
lapses	79|
law	19|that governs
lds	85|
legal	18|charge	18|charges
legitimate	80|interests	80|interest
liabilities	81|
liability	16|cap	16|caps	81|
liable	81|
liables	81|
libel	42|
libels	42|
licence	82|
licences	82|
license	82|
licensee	82|
licensees	82|
licenses	82|
licensor	82|
licensors	82|
lien	83|
liens	83|
limitation	16|of liability	16|of liabilities	84|period	84|periods
liquidated	85|damages
liquidation	73|
liquidations	73|
liquidator	111|
liquidators	111|
loan	106|principal	106|principals
mac	86!|
material	86|adverse change	86|adverse changes	86|adverse effect	86|adverse effects	87|breach	87|breaches
materially	87|breach	87|breaches
mediate	88|
mediates	88|
mediation	88|
mediations	88|
mediator	88|
mediators	88|
merchantabilities	89|
merchantability	89|
merchantable	89|quality	89|qualities
merger	49|clause	49|clauses
misrepresent	90|
misrepresentation	90|
misrepresentations	90|
misrepresents	90|
mitigate	91|
mitigates	91|
mitigation	91|
mitigations	91|
moral	92|rights
mortgage	93|
mortgagee	93|
mortgagees	93|
mortgages	93|
mortgagor	93|
mortgagors	93|
mutatis	94|mutandis
negligence	65|
negligences	65|
negligent	65|
negligents	65|
netting	123|
no	148|waiver	148|waivers
non-compete	95|
non-competes	95|
non-exclusive	56|jurisdiction	56|jurisdictions
non-solicitation	95|
non-solicitations	95|
notice	96|
notices	96|
notwithstanding	97|
novate	98|
novates	98|
novation	98|
novations	98|
null	99|and void	99|and voids
offset	123|
offsets	123|
outstanding	106|principal	106|principals
pari	100|passu	100|passus
perpetual	101|
perpetually	101|
perpetuals	101|
personal	102|data	102|datas	102|information
pii	102!|
power	103|of attorney	103|of attorneys
pre-emption	120|
pre-emptions	120|
prejudice	104|
prejudices	104|
prima	105|facie	105|facies
principal	106|amount	106|amounts	106|sum	106|sums
pro	107|rata	107|ratas
processor	108|
processors	108|
punitive	58|damages
quiet	109|enjoyment	109|enjoyments
reasonable	110|efforts	110|endeavours	110|endeavors
receiver	111|
receivers	111|
recital	112|
recitals	112|
recourse	152|
recourses	152|
release	113|
releases	113|
releasor	113|
releasors	113|
remedies	114|
remedy	37|period	37|periods	114|
renewal	134|term	134|terms
repossess	115|
repossession	115|
repossessions	115|
represent	116|and warrant	116|and warrants
representations	116|and warranties
represents	116|
repudiation	117|
repudiations	117|
repudiatory	117|breach	117|breaches
rescind	118|
rescinds	118|
rescission	118|
rescissions	118|
restraint	95|of trade	95|of trades
restrictive	35|covenant	35|covenants
retention	119|of title	119|of titles
right	33|of withdrawal	33|of withdrawals	47|of way	47|of ways	120|of first refusal	120|of first refusals
rofr	120!|
romalpa	119|
romalpas	119|
satisfactory	89|quality	89|qualities
save	67|harmless
secured	121|loan	121|loans	121|debt	121|debts
security	121|interest	121|interests	121|over	121|overs
serve	96|notice	96|notices
service	122|level	122|levels	122|credits
set	123|off	123|offs
set-off	123|
set-offs	123|
severabilities	124|
severability	124|
severable	124|
severables	124|
severance	124|
severances	124|
sla	122!|
slander	42|
slanders	42|
sole	114|remedy	114|remedies	125|discretion	125|discretions
specific	50|performance	50|performances
statute	84|of limitations
statutory	30|guarantee	30|guarantees	30|rights	75|interest	75|interests
strict	126|liability	126|liabilities
sub-contract	127|
sub-contracts	127|
sub-processor	128|
sub-processors	128|
subcontract	127|
subcontracting	127|
subcontractor	127|
subcontractors	127|
subcontracts	127|
subject	129|to	129|tos
sublicense	82|
sublicenses	82|
subprocessor	128|
subprocessors	128|
subrogate	130|
subrogated	130|
subrogates	130|
subrogation	130|
subrogations	130|
successors	131|and assigns	131|in title	131|in titles
sureties	66|
surety	66|
survival	132|
survivals	132|
survive	132|	132|termination	132|terminations
survives	132|
tenancy	133|in common	133|in commons
tenants	133|in common	133|in commons
term	134|
termination	135|for cause	135|for causes	135|for convenience	135|for conveniences
terms	134|
third	136|party rights
third-party	136|beneficiary	136|beneficiaries
time	137|is of the essence	137|is of the essences	137|being of the essence	137|being of the essences
time-barred	84|
title	119|retention	119|retentions	138|
titles	138|
tort	139|
tortious	139|
torts	139|
trust	140|
trustee	111|in bankruptcy	111|in bankruptcies	140|
trustees	140|
trusts	140|
uberrimae	144|fidei	144|fideis
ultra	141|vires
unconscionabilities	142|
unconscionability	142|
unconscionable	142|
unconscionables	142|
undertake	143|
undertakes	143|
undertaking	143|
undertakings	143|
utmost	144|good faith	144|good faiths
variation	145|
variations	145|
varies	145|
vary	145|
venue	56|
venues	56|
vest	146|
vested	146|
vests	146|
vicarious	147|liability	147|liabilities
void	99|
voidable	99|
voidables	99|
voids	99|
waive	78|trial by jury	78|trial by juries	148|
waiver	148|
waivers	148|
waives	148|
warrant	149|
warranties	149|
warrants	116|	149|
warranty	149|
whereas	112|
wilful	150|default	150|defaults	151|misconduct	151|misconducts
willful	150|default	150|defaults	151|misconduct	151|misconducts
without	104|prejudice	104|prejudices	104|prejudice to	104|prejudice tos	152|recourse	152|recourses
work	153|for hire	153|for hires	153|made for hire	153|made for hires
written	96|notice	96|notices`;
