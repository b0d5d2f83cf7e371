// Made by scripts/generate.ts. Do not edit: change rules/lexicon/*.tsv and run `npm run generate`.

/** Rows, one a line: read with lexicon/packed.ts. */
export const ROWS = `wordy	in order to	prep-phrase	aa	not-after:not|log|sign|opt|check not-before:{det}|{pron}	skip after 'not' ('not in order to'); 'in order not to' is not matched; 'log in order to' is a slip for 'log in in order to'; 'keep in order to our satisfaction' is another phrase
wordy	in order for	prep-phrase	aa	not-after:{be}	'a refund is in order for …' is another phrase
wordy	in order that	conj	aa		
wordy	so as to	prep-phrase	sa	not-before:not|whether|what|how|which	skip after 'so' + adjective and before 'not'; result vs purpose
wordy	in the event that	conj	aa	clause-next not-whether not-after:part|participate|participates|participating|seat|seats|place|places|interest|as|than	not the relative clause ('take part in the event that you booked'); 'ask us in the event that' must not become 'ask us if'
wordy	in the event of	prep-phrase	ss		needs a clause after 'if'; offer 'if there is a(n) N'
wordy	in the event	conj	ss		only when followed by a clause (pronoun/determiner + verb); not 'in the event of/that'
wordy	should there be	conj	ss		number: is/are
wordy	in the case of	prep-phrase	ts		not a court case ('in the case of Smith v')
wordy	in cases where	conj	sa	clause-next not-whether not-after:as|than|like|act|acts|acting same-meaning	'as in cases where' must not become 'as if'; a court case is not a condition
wordy	in instances where	conj	sa	clause-next not-whether not-after:as|than|like|act|acts|acting same-meaning	'as in cases where' must not become 'as if'; a court case is not a condition
wordy	in circumstances where	conj	sa	clause-next not-whether not-after:as|than|like same-meaning	
wordy	in circumstances in which	conj	sa	clause-next not-whether not-after:as|than|like same-meaning	
wordy	under circumstances in which	conj	sa	clause-next not-whether not-after:as|than|like	
wordy	on condition that	conj	ts		keeps a condition; do not drop 'only'
wordy	on the condition that	conj	ts		
wordy	in the absence of	prep-phrase	ta	help-only	in contracts 'in the absence of fraud' -> 'unless there is fraud'
wordy	prior to	prep-phrase	aa	not-after:rank|ranks|ranked|ranking|lien|charge|mortgage|security auto:not-before:taking|becoming|coming|entering|expiring|ending|going|being|having@7	ranking of security: off
wordy	prior to the time	prep-phrase	aa	clause-next	'prior to the time of delivery', 'prior to the time limit' stay
wordy	previous to	prep-phrase	aa		
wordy	subsequent to	prep-phrase	aa	not-after:condition|conditions	
wordy	at the time when	conj	aa		
wordy	at the time that	conj	ss		relative clause: 'collect it at the time that you booked' is not 'when you booked'
wordy	at such time as	conj	ss		'at such time as we may specify' names a time, it is not a condition
wordy	at the time of	prep-phrase	ts		needs verb: 'at the time of booking' -> 'when you book'
wordy	until such time as	conj	aa	clause-next not-before:may|might|shall|specify|specified|agree|agreed|determine|decide|choose@4	'until such time as may be agreed' stays
wordy	during such time as	conj	aa	clause-next not-before:may|might|shall|specify|specified|agree|agreed|determine|decide|choose@4	
wordy	during the period that	conj	ss		relative clause: 'during the period that we agreed', 'that starts on 1 May'
wordy	during the course of	prep-phrase	aa	not-before:{ing}|employment|business|trade|dealing|duty|duties@3	'during the course of providing' cannot become 'during providing'; course of employment or business is a term of art
wordy	in the course of	prep-phrase	ta	not-before:{ing}|employment|business|trade|dealing|duty|duties@3	'in the course of business/employment' is a term of art: off
wordy	for the duration of	prep-phrase	sa		
wordy	for a period of	prep-phrase	aa	period-next	a length of time next; not 'for a period of time' ('period of time' has its own row)
wordy	for the period of	prep-phrase	aa	period-next	number or time word next; not 'for the period of your use'
wordy	a period of	noun-phrase	ss	delete-and-recapitalise period-next	'within a period of 30 days' -> 'within 30 days'
wordy	within a period of	prep-phrase	aa	period-next	a length of time next; 'within time' is another thing
wordy	at this point in time	adv-phrase	aa	not-after:as|until|from	'as at the present time' stays
wordy	at the present time	adv-phrase	aa	not-after:as|until|from	'as at the present time' stays
wordy	at that point in time	adv-phrase	sa	not-after:as|until|from not-sentence-start	'then' can be read as 'next' or 'in that case'
wordy	at the current time	adv-phrase	aa	not-after:as|until|from	'as at the present time' stays
wordy	at a later date	adv-phrase	aa	phrase-end	'at a later date to be agreed' stays
wordy	at an early date	adv-phrase	sa	phrase-end	vague deadline either way; also triggers vague-time
wordy	at your earliest convenience	adv-phrase	sa		
wordy	on a daily basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a weekly basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a monthly basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on an annual basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a yearly basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a quarterly basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a regular basis	adv-phrase	aa	auto:not-before:as	
wordy	on an ongoing basis	adv-phrase	ts		
wordy	on a temporary basis	adv-phrase	aa		
wordy	on a case-by-case basis	adv-phrase	sa	not-sentence-start	
wordy	on a pro rata basis	adv-phrase	ss		give the formula or an example
wordy	on the basis of	prep-phrase	ss		choose by sense
wordy	on the basis that	conj	ss		reason or condition: never guess
wordy	on the grounds that	conj	sa	clause-next same-meaning	
wordy	on the part of	prep-phrase	ss		'tap on the part of the photo that …' is a place
wordy	on behalf of	prep-phrase	tt		agency is a legal relation; keep in contracts unless a lawyer agrees
wordy	in accordance with	prep-phrase	ss		'under' before law or clause; 'following' before instructions
wordy	in compliance with	prep-phrase	ts		
wordy	in conformity with	prep-phrase	ss		
wordy	in conjunction with	prep-phrase	ta		
wordy	in addition to	prep-phrase	tt		cumulative rights: keep in contracts
wordy	in connection with	prep-phrase	os		scope phrase in contracts: narrowing changes liability
wordy	in relation to	prep-phrase	ss	not-after:excessive|large|small|high|low|force|proportionate|disproportionate	scope phrase in contracts
wordy	in regard to	prep-phrase	aa	only-after:{matter}	
wordy	with regard to	prep-phrase	aa	only-after:{matter}	'rights with regard to your data' cannot take 'about'
wordy	with regards to	prep-phrase	aa	only-after:{matter}	
wordy	as regards	prep-phrase	sa	only-after:{matter}	
wordy	in respect of	prep-phrase	ss		scope phrase in contracts
wordy	with respect to	prep-phrase	ts	only-after:{matter}	scope phrase in contracts
wordy	with reference to	prep-phrase	sa	only-after:{matter}	
wordy	in reference to	prep-phrase	sa	only-after:{matter}	
wordy	relative to	prep-phrase	ts		
wordy	pertaining to	prep-phrase	sa	only-after:{matter}	scope phrase in contracts
wordy	relating to	prep-phrase	ot		scope phrase in contracts
wordy	concerning	prep	aa	only-after:{matter}	not the adjective ('this is concerning')
wordy	regarding	prep	aa	only-after:{matter}	
wordy	as to whether	conj	aa	not-sentence-start not-after:decide|decides|decided|determine|know|consider	'no representation as to whether' cannot take bare 'whether'; after a verb use 'whether'
wordy	the question as to whether	conj	aa		'raises the question as to whether' cannot become 'raises whether'
wordy	as to	prep-phrase	ss	not-after:so|such|risk|risks not-before:which|whom|what|how	not 'so as to', 'as to which'
wordy	by means of	prep-phrase	sa	not-before:{ing}|which|whom same-meaning	'by means of a card' -> 'using a card'; before -ing use 'by'
wordy	by way of	prep-phrase	ss		not 'by way of example' handled separately
wordy	by way of example	adv-phrase	aa	not-before:only|and|but|rather	'by way of example and not limitation' stays
wordy	by reason of	prep-phrase	sa		
wordy	by virtue of	prep-phrase	ss		source of a right: 'under'
wordy	by the use of	prep-phrase	sa	not-before:by@8 same-meaning	'by the use of the service by others' names another user; 'fees are set by the use of …' is not a method
wordy	through the use of	prep-phrase	sa	not-before:by@8 not-after:you|us|them|users|readers|go|goes|run|runs|walk|walks|step|steps same-meaning	'this page takes you through the use of filters' stays
wordy	with the use of	prep-phrase	ss	not-after:connection|interfere|interferes|interfering|associated|along|together	'interfere with the use of', 'risks associated with the use of' need their 'with'
wordy	for the purpose of	prep-phrase	ss		'for the purpose of + -ing' -> 'to + verb'; purpose limits matter in privacy notices
wordy	for the purposes of	prep-phrase	ss	not-before:act|acts|code|law|regulation|regulations|directive|statute@6	'for the purposes of this clause' -> 'in this clause'
wordy	for the reason that	conj	ss		relative clause: 'for the reason that we gave you'
wordy	due to the fact that	conj	aa		
wordy	owing to the fact that	conj	aa		
wordy	in view of the fact that	conj	aa		
wordy	in light of the fact that	conj	aa		
wordy	in light of	prep-phrase	ts		
wordy	in view of	prep-phrase	ts		
wordy	despite the fact that	conj	aa	not-after:even	
wordy	in spite of the fact that	conj	aa	not-after:even	
wordy	regardless of the fact that	conj	sa		
wordy	the fact that	noun-phrase	tt		
wordy	except in the event that	conj	sa	same-meaning	exception: check scope; 'except if' keeps the carve-out; 'unless' can change it
wordy	except when	conj	os		'except when' lists a carve-out, 'unless' a negative condition
wordy	with the exception of	prep-phrase	aa		
wordy	with the exception that	conj	aa		
wordy	other than	prep-phrase	tt	only-after:no|any|all|nothing|none|everything|each|every|nobody|anyone@6 not-before:as|in	
wordy	in excess of	prep-phrase	aa	number-next not-after:{noun}	before a number; not after a noun: 'sums in excess of £50' may mean only the part above £50 (offer 'over')
wordy	in the amount of	prep-phrase	sa	number-next only-after:{noun}	before money; 'you will be charged in the amount of £5' cannot take 'of'
wordy	in the sum of	prep-phrase	sa	number-next only-after:{noun}	before money; 'you will be charged in the amount of £5' cannot take 'of'
wordy	a sum of	noun-phrase	ss	delete-and-recapitalise number-next	before money
wordy	the sum of	noun-phrase	ss	delete-and-recapitalise number-next	before money; not the arithmetic sum
wordy	in the neighborhood of	prep-phrase	sa	number-next	before a number; not the place
wordy	in close proximity to	prep-phrase	sa	not-before:{num}	
wordy	in proximity to	prep-phrase	sa	not-before:{num}	
wordy	in the vicinity of	prep-phrase	sa	not-before:{num}	
wordy	in the near future	adv-phrase	sa		give a date if you can
wordy	in the immediate future	adv-phrase	ss		
wordy	in a timely manner	adv-phrase	ss		contracts: better to give a number of days
wordy	on a timely basis	adv-phrase	ss		
wordy	in an expeditious manner	adv-phrase	sa		
wordy	in a prompt manner	adv-phrase	aa		
wordy	in such a manner that	conj	sa		
wordy	in such a way that	conj	sa		
wordy	in a manner consistent with	prep-phrase	ss	same-meaning	
wordy	in the process of	prep-phrase	ss	delete-and-recapitalise	'is in the process of moving' -> 'is moving'
wordy	in lieu of	prep-phrase	ss	not-after:pay|payment|payments|time|day|days|deed|cash|holiday|leave|warranty|warranties|is|are auto:not-before:notice@6	'payment in lieu of notice', 'time off in lieu', 'deed in lieu of foreclosure' are fixed; 'in lieu of all other warranties' is disclaimer wording
wordy	in place of	prep-phrase	ts		
wordy	in favor of	prep-phrase	os	not-before:{ing}	
wordy	in terms of	prep-phrase	tt		SA/UK 'in terms of clause 5' = 'under'
wordy	in the nature of	prep-phrase	ss		
wordy	in the form of	prep-phrase	ts		
wordy	in writing	adv-phrase	oo		keep: formal requirement
wordy	in so far as	conj	ss		scope limiter
wordy	insofar as	conj	ss		scope limiter
wordy	to the extent that	conj	os		limits scope by degree; 'if' loses that
wordy	to the extent permitted by law	adv-phrase	ss	same-meaning	keeps limiter
wordy	to the fullest extent permitted by law	adv-phrase	ss	same-meaning	keeps limiter
wordy	to the maximum extent permitted by applicable law	adv-phrase	ss	same-meaning	keeps limiter
wordy	to the best of my knowledge	adv-phrase	sa	help-only	knowledge qualifier
wordy	under the provisions of	prep-phrase	aa		
wordy	under the terms of	prep-phrase	aa	lowercase-only det-next	only before 'this/the/our/your/that …': never 'under the terms of use/service/sale', in any case
wordy	pursuant to the provisions of	prep-phrase	aa		
wordy	subject to the provisions of	prep-phrase	aa		keep 'subject to'
wordy	within the meaning of	prep-phrase	ts		
wordy	as a consequence of	prep-phrase	ta	help-only	causation wording in liability clauses: suggest
wordy	as a result of	prep-phrase	ta	help-only	causation wording in liability clauses: suggest
wordy	as a means of	prep-phrase	sa	gerund-to-verb same-meaning	gerund -> infinitive
wordy	as well as	conj	tt		verb number can change
wordy	as long as	conj	ot		condition or duration
wordy	as and when	conj	sa	same-meaning	
wordy	if and when	conj	ss		author must choose
wordy	unless and until	conj	ss		author must choose
wordy	when and if	conj	ss		author must choose
wordy	whether or not	conj	ss	only-after:decide|decides|decided|determine|determines|determining|know|knows|ask|asks|check|confirm|consider|considering|see|tell|about|choose@2	keep when it means 'regardless'
wordy	a number of	quant	ts		give the number if known; verb stays plural
wordy	a large number of	quant	aa	plural-next not-before:{det}|{pron} not-after:such|quite	'a large number of the users' -> 'many of the users': offer, do not swap
wordy	a great number of	quant	aa	plural-next not-before:{det}|{pron} not-after:such|quite	'a large number of the users' -> 'many of the users': offer, do not swap
wordy	a majority of	quant	sa	plural-next verb-agreement	voting and shareholding: keep; 'most of the …' before a determiner
wordy	the majority of	quant	sa	plural-next verb-agreement	voting and shareholding: keep; 'most of the …' before a determiner
wordy	a minority of	quant	ss		
wordy	a sufficient number of	quant	sa	plural-next verb-agreement same-meaning	
wordy	a limited number of	quant	ta	plural-next verb-agreement	
wordy	a variety of	quant	sa	plural-next verb-agreement same-meaning	not before a mass noun ('a variety of advice')
wordy	a wide range of	quant	sa	plural-next verb-agreement	not before a mass noun ('a wide range of support')
wordy	a lack of	noun-phrase	ss		
wordy	an adequate amount of	quant	sa	not-before:{det}|{pron}	
wordy	any one of	quant	ts		
wordy	each of the	quant	os		
wordy	all of the	quant	tt	not-before:above|following|foregoing same-meaning	not 'all of the above/following'
wordy	both of the	quant	ta	plural-next	'both of the above' stays
wordy	it is important to note that	filler	aa	delete-and-recapitalise clause-start	recapitalise next word
wordy	it should be noted that	filler	aa	delete-and-recapitalise clause-start	recapitalise next word
wordy	please note that	filler	aa	delete-and-recapitalise clause-start	recapitalise next word
wordy	note that	filler	ss	delete-and-recapitalise clause-start	
wordy	please be advised that	filler	aa	delete-and-recapitalise sentence-start	recapitalise next word; only at the start of a sentence
wordy	be advised that	filler	aa	delete-and-recapitalise sentence-start	only at the start of a sentence: 'you will be advised that' is a real verb
wordy	it is hereby agreed that	filler	ss	delete-and-recapitalise	check the sentence still states an agreement
wordy	it is understood and agreed that	filler	ss	delete-and-recapitalise	
wordy	it is essential that	filler	ss		needs an actor
wordy	it is necessary to	filler	ss		needs an actor
wordy	it is possible that	filler	ss		
wordy	it is recommended that	filler	ss		names who recommends: ask
wordy	it would appear that	filler	sa		
wordy	there is a need to	filler	ss		
wordy	for the avoidance of doubt	filler	ts		often hides a new rule; consider deleting or stating the rule once
wordy	for all intents and purposes	filler	ss		
wordy	needless to say	filler	aa	delete-and-recapitalise remove-surrounding-commas set-off-only	
wordy	as a matter of fact	filler	aa		
wordy	in actual fact	filler	aa		
wordy	with a view to	prep-phrase	sa	gerund-to-verb same-meaning	gerund -> infinitive
wordy	with the intention of	prep-phrase	ss		intent may be an element
wordy	with effect from	prep-phrase	ts		date stays
wordy	effective as of	prep-phrase	ts		
wordy	as of the date of	prep-phrase	ts		'as of' can mean from
wordy	as of	prep-phrase	os		
wordy	from and after	prep-phrase	ss		inclusive vs exclusive day: author must choose
wordy	on or before	prep-phrase	ts		
wordy	on or after	prep-phrase	ts		
wordy	no later than	prep-phrase	ts		date -> 'by'; number of days -> 'within'
wordy	not later than	prep-phrase	ts		date -> 'by'; number of days -> 'within'
wordy	no less than	quant	ta	number-next	
wordy	not less than	quant	ta	number-next	clear-days counting in some UK law is the same for both, still show to author
wordy	no fewer than	quant	aa	number-next	
wordy	no more than	quant	ts		
wordy	not more than	quant	ts		
wordy	up to and including	prep-phrase	oo		keep: states inclusiveness
wordy	at all times	adv-phrase	ss		
wordy	at any time and from time to time	adv-phrase	ss		repeated exercise of a right
wordy	from time to time	adv-phrase	oo	not-after:amended|updated|varied|modified|supplemented|changed|published|force|effect|applicable|current|agreed	'as amended from time to time' is meaningful: gloss
wordy	has the ability to	verb-phrase	sa	finite-present-only same-meaning	agreement lost in 'can'; never after do/does/did ('do you have the ability to')
wordy	has the capability to	verb-phrase	sa	finite-present-only same-meaning	
wordy	has the option to	verb-phrase	sa	finite-present-only	
wordy	has the right to	verb-phrase	ts	finite-present-only not-after:you|consumer|consumers|individual|individuals|subject|subjects|customer|customers|user|users|resident|residents|person|people|tenant|tenants|buyer|employee|employees|member|members|anyone|everyone|they|who|he|she@3	'right to' vs permission: keep for consumer rights
wordy	has the opportunity to	verb-phrase	sa	finite-present-only same-meaning	
wordy	has an obligation to	verb-phrase	ss	finite-present-only	
wordy	is able to	verb-phrase	ta	finite-present-only same-meaning	am/is/are only; after a modal or 'to' ('will be able to') leave it
wordy	is unable to	verb-phrase	aa	finite-present-only	
wordy	is required to	verb-phrase	aa	finite-present-only person-subject auto:not-before:law|laws|lawful|court|courts|statute|statutes|regulation|regulations|regulator|authority|authorities|order|legal@12 auto:main-clause	a person as subject only: 'a password is required to sign in' is a passive with a purpose; 'is required by law to' stays; not in a condition or a relative clause: “if we are required to do so” speaks of a duty that something else sets
wordy	is obliged to	verb-phrase	aa	finite-present-only person-subject auto:not-before:law|laws|lawful|court|courts|statute|statutes|regulation|regulations|regulator|authority|authorities|order|legal@12 auto:main-clause	
wordy	is obligated to	verb-phrase	aa	finite-present-only person-subject auto:not-before:law|laws|lawful|court|courts|statute|statutes|regulation|regulations|regulator|authority|authorities|order|legal@12 auto:main-clause	
wordy	is not required to	verb-phrase	aa	finite-present-only person-subject auto:main-clause	agreement: do/does not have to; never 'must not'
wordy	is under no obligation to	verb-phrase	aa	finite-present-only person-subject auto:main-clause	never 'must not'
wordy	is authorized to	verb-phrase	ts	finite-present-only	authority differs from permission in agency
wordy	is entitled to	verb-phrase	ts	finite-present-only not-before:{det}|{num}|receive|have|be|recover|full|such|certain|payment|compensation|damages	right (to receive) vs permission (to do)
wordy	is permitted to	verb-phrase	ta	finite-present-only	
wordy	is prohibited from	verb-phrase	ts	finite-present-only gerund-to-verb	gerund -> bare verb
wordy	is responsible for	verb-phrase	os	finite-present-only	responsibility allocation
wordy	is applicable to	verb-phrase	aa		are applicable to -> apply to; may be applicable to -> may apply to
wordy	is in possession of	verb-phrase	sa		
wordy	is indicative of	verb-phrase	sa		
wordy	is located in	verb-phrase	aa	finite-present-only auto:not-after:you|we|they|he|she|who|i|user|users|customer|customers|consumer|consumers|individual|individuals|person|people|party|parties|company|visitor|visitors|member|members|subject|subjects|employee|employees|resident|residents|affiliate|affiliates|entity|entities@2	'if it cannot be located in our records' means 'found'
wordy	is capable of	verb-phrase	ts	finite-present-only gerund-to-verb	gerund -> bare verb
wordy	is desirous of	verb-phrase	aa	gerund-to-verb	gerund -> infinitive
wordy	is aware of the fact that	verb-phrase	ta		
wordy	successfully complete	verb-phrase	ss		success may be the condition (a test, a course)
wordy	refer back	verb-phrase	sa	only-before:to	'refer back' can mean 'send back for a new decision'
wordy	revert back	verb-phrase	sa		
wordy	return back	verb-phrase	aa	not-before:pay|payment|payments|issue|issues|order|orders|up|end|office	
wordy	repeat again	verb-phrase	aa		
wordy	combine together	verb-phrase	aa		
wordy	join together	verb-phrase	sa	noun-next	'customers may not join together to bring a claim'
wordy	take into consideration	verb-phrase	aa	not-before:that	object can sit inside ('take X into consideration'); 'consider that' states an opinion
wordy	take into account	verb-phrase	ta	not-before:that same-meaning	
wordy	give rise to	verb-phrase	ts		
wordy	have regard to	verb-phrase	sa		
wordy	make use of	verb-phrase	aa		
wordy	make reference to	verb-phrase	aa		
wordy	come to an agreement	verb-phrase	aa	not-before:with	'agree with someone' means to share a view
wordy	come into force	verb-phrase	ta		
wordy	come to an end	verb-phrase	aa		
wordy	enter into an agreement	verb-phrase	ss		
wordy	set forth in	verb-phrase	ss		sets forth in -> sets out in
wordy	set forth	verb-phrase	sa		irregular: set/sets/set/setting
wordy	carry out	verb-phrase	oo		
wordy	put in place	verb-phrase	ta	not-before:of	
wordy	fail to	verb-phrase	ts		'failure to' is often a defined breach: suggest; fails -> does not, failed -> did not
wordy	failure to comply with	noun-phrase	ts		
wordy	in the same manner as	prep-phrase	aa		
wordy	in the same manner	adv-phrase	aa		
wordy	in a manner that	conj	aa		
wordy	in this manner	adv-phrase	aa		
wordy	in any manner	adv-phrase	aa		
wordy	prior to the time when	conj	aa	clause-next	
wordy	subsequent to the time when	conj	aa	clause-next	
wordy	in an effort to	prep-phrase	sa	help-only	an effort can be a standard in contracts
wordy	in addition	adv-phrase	aa	clause-start comma-handling not-before:to auto:not-before:also@8	
wordy	in view of the above	adv-phrase	ss		
wordy	with immediate effect	adv-phrase	sa	same-meaning	
wordy	in the first instance	adv-phrase	sa	not-before:court|courts	
wordy	in due course	adv-phrase	oo		vague-time
wordy	as soon as practicable	adv-phrase	os		timing standard in contracts
wordy	for the time being	adv-phrase	ss		'the law for the time being in force' means as it stands at any time
wordy	at any given time	adv-phrase	ss		limits on use at one time: 'at any one time'
wordy	on an as-needed basis	adv-phrase	aa		
wordy	to the best of our knowledge	adv-phrase	sa	help-only	knowledge qualifier
wordy	irrespective of whether	conj	sa		
wordy	irrespective of	prep-phrase	ta	not-before:whether same-meaning	
wordy	under no circumstances	adv-phrase	ss		word order: 'under no circumstances shall we' -> 'we are never'; negation stays
wordy	in no event	adv-phrase	ss		word order: 'in no event shall we be liable' -> 'we are never liable'; negation stays
wordy	on receipt of	prep-phrase	ss		actor must be named
wordy	at the expiration of	prep-phrase	sa	same-meaning	
wordy	as the case may be	adv-phrase	ss		pairs the items: check
wordy	in the manner set out in	prep-phrase	aa		
wordy	in a majority of cases	adv-phrase	ss		
wordy	similar to	prep-phrase	ts		
wordy	reserve the right to	verb-phrase	ss	finite-present-only same:not-before:not same-meaning	finite present only; permission, 'we reserve our rights' is another thing
wordy	is not able to	verb-phrase	aa	finite-present-only	
wordy	is subject to change	verb-phrase	ta	finite-present-only	help: future possibility
wordy	is of the view that	verb-phrase	ss		opinion standard
wordy	is in need of	verb-phrase	aa		
wordy	is in accordance with	verb-phrase	ss		
wordy	is comprised of	verb-phrase	sa		exhaustive list stays exhaustive
wordy	is in consonance with	verb-phrase	ss		
wordy	it is incumbent upon	phrase	ss		needs an actor
wordy	it is requested that	filler	ss		names who asks
wordy	it appears that	filler	ss		
wordy	have the effect of	verb-phrase	ss	gerund-to-verb	'has the effect of limiting' -> 'limits'
wordy	hold yourself out as	verb-phrase	ss		
wordy	make every effort to	verb-phrase	os		duty standard in contracts
wordy	arrive onboard	verb-phrase	ss		
wordy	as prescribed by	prep-phrase	ts		
wordy	during the period	prep-phrase	os	not-before:of|from|between|in|when|for|covered|{end}	a period with its dates is no padding
wordy	interpose no objection	verb-phrase	ss		
wordy	it is essential to	filler	ss		
complex	utilize	verb	aa	english-only not-participial-adjective	
complex	commence	verb	aa	not-participial-adjective	not inside a defined term (Commencement Date)
complex	endeavor	verb	sa	not-participial-adjective pos-evidence not-after:best|reasonable|all|every|commercially help-only	off with best/reasonable/all reasonable
complex	terminate	verb	ts	not-participial-adjective	keep if 'terminate' contrasts with 'expire' or is defined; one word per sense across contract and help
complex	ascertain	verb	sa	not-participial-adjective active-only particle-verb	'the price is ascertained by …' means 'fixed', not 'found out'
complex	facilitate	verb	ts	not-participial-adjective	
complex	implement	verb	ts	not-participial-adjective particle-verb	software sense: keep
complex	initiate	verb	ss	not-participial-adjective same-meaning	
complex	expedite	verb	ss	not-participial-adjective particle-verb	'expedited delivery' (adjective): off; particle may follow object
complex	furnish	verb	sa	not-participial-adjective not-before:with|room|rooms|home|house|apartment|flat|office|property@5 not-after:room|rooms|home|homes|house|houses|apartment|apartments|flat|flats|office|offices|property@3 same-meaning	not furniture; 'furnish us with' -> 'give us'
complex	render	verb	ts	not-participial-adjective	HTML/graphics sense: off; 'render services' -> provide
complex	retain	verb	ss	not-participial-adjective not-before:lawyer|lawyers|counsel|attorney|solicitor|expert|services@4 auto:not-before:jurisdiction|title auto:not-before:use|disclose|sell@2 same-meaning	data retention and title retention are terms: suggest
complex	obtain	verb	ss	not-participial-adjective active-only auto:not-past auto:not-before:registered|certified|released|paid@2 same-meaning	active base, -s, -ing forms only; participle 'obtained' reads badly as 'got'
complex	procure	verb	sa	not-participial-adjective not-before:that	'procure that' = make sure that
complex	purchase	verb	aa	not-participial-adjective pos-evidence not-before:order|orders|price|prices|date|process|history|agreement|request|requests|power not-after:hire|compulsory	verb evidence needed ('purchase process', 'a large purchase' are nouns); defined terms off; 'purchase order', 'purchase price', 'hire purchase' are nouns
complex	acquire	verb	ts	not-participial-adjective	share and asset acquisitions: keep
complex	reside	verb	sa	not-participial-adjective person-subject	'resident'/'domicile' are legal tests
complex	relocate	verb	sa	not-participial-adjective	'relocate the premises' ok; employment relocation packages: keep
complex	assist	verb	ss	not-participial-adjective auto:not-before:act|acts|activity|activities|crime|crimes|conduct|fraud|violation@5 same-meaning	
complex	attempt	verb	ss	not-participial-adjective pos-evidence same-meaning	verb evidence ('an attempt to' is a noun); 'attempted fraud' and the crime sense: off
complex	demonstrate	verb	sa	not-participial-adjective same-meaning	product demos and adjectival 'demonstrated experience': keep
complex	indicate	verb	ts	not-participial-adjective	
complex	notify	verb	ts	not-participial-adjective	feature name in many products; formal notice clauses: keep
complex	inform	verb	ts	not-participial-adjective same:not-before:of|about|that@3 same-meaning	'inform you of' -> 'tell you about'
complex	advise	verb	ts	not-participial-adjective	legal advice sense: keep
complex	request	verb	ts	not-participial-adjective pos-evidence active-only not-before:that|to|you|us|them same:noun-next same-meaning	verb evidence; 'pull request', 'SAML request', button labels: off
complex	require	verb	ts	not-participial-adjective not-before:by|to|that|{pron} active-only	
complex	necessitate	verb	sa	not-participial-adjective same-meaning	
complex	modify	verb	ss	not-participial-adjective not-after:license|licence|reproduce|distribute|display|perform|sublicense@8 auto:not-after:copy|copies|adapt|translate|use|merge|publish|create|distributes|sell|lease|rent|reverse|decompile|disassemble@5 auto:not-before:copy|adapt|merge|distribute|reproduce|publish|sublicense|sublicence|translate|create|reverse|decompile|disassemble|derivative|code|source|object|software|work|works|program|programs@3 auto:not-before:user|users|person|people|customer|customers|member|members@3 same-meaning	
complex	amend	verb	ts	not-participial-adjective	formal amendment: keep in amendment clause
complex	alter	verb	ss	not-participial-adjective same-meaning	
complex	rectify	verb	sa	not-participial-adjective same-meaning	GDPR 'right to rectification': keep name, gloss
complex	remedy	verb	ts	not-participial-adjective pos-evidence	'cure' period: gloss
complex	remit	verb	sa	not-participial-adjective pos-evidence	'remit payment' cannot become 'pay payment'; 'outside our remit' is a noun
complex	transmit	verb	sa	not-participial-adjective not-after:license|licence|reproduce|distribute|display|perform|sublicense@8 same-meaning	
complex	submit	verb	ts	not-participial-adjective not-before:to same:not-before:dispute|disputes|claim|claims|arbitration|bid|tender|matter@5 same-meaning	'submit to jurisdiction': off; button label: keep
complex	forward	verb	ts	not-participial-adjective pos-evidence	
complex	dispatch	verb	sa	not-participial-adjective pos-evidence same-meaning	'dispatch date', 'on dispatch' are nouns
complex	convey	verb	ts	not-participial-adjective	property conveyance: off
complex	deem	verb	ss	not-participial-adjective not-before:to|that|it	legal fiction: 'is deemed received' -> 'counts as received'
complex	constitute	verb	ss	not-participial-adjective same:not-after:does_not|do_not|did_not|does|do|did same-meaning	'constitutes a breach' -> 'is a breach'
complex	comprise	verb	ts	not-participial-adjective	exhaustive vs open list
complex	comply with	verb	ts	same:only-before:law|laws|rule|rules|term|terms|agreement|agreements|policy|policies|guideline|guidelines|instruction|instructions|regulation|regulations|code|codes|contract|clause|clauses|section|sections|procedure|procedures|standards@5 same-meaning	
complex	adhere to	verb	ss	not-before:skin|surface|surfaces|glass|wall|screen|metal@3 same-meaning	not sticking
complex	abide by	verb	ss	same-meaning	
complex	conform to	verb	ts		
complex	determine	verb	ts	not-participial-adjective	'as we determine' is a discretion; choose sense
complex	designate	verb	ts	not-participial-adjective	
complex	appoint	verb	tt	not-participial-adjective	legal appointment: keep
complex	nominate	verb	ts	not-participial-adjective	
complex	elect	verb	sa	not-participial-adjective	'elect to' -> 'choose to'
complex	select	verb	to	not-participial-adjective same-meaning	UI verb: keep in help
complex	permit	verb	ta	not-participial-adjective pos-evidence same-meaning	'not permitted' -> 'not allowed'; building permit (noun): off
complex	authorize	verb	ts	not-participial-adjective	
complex	enable	verb	tt	not-participial-adjective not-before:to@8	UI setting: turn on
complex	disable	verb	os	not-participial-adjective particle-verb not-before:user|users|customer|customers|person|people@2	UI only
complex	prohibit	verb	ts	not-participial-adjective	
complex	preclude	verb	sa	not-participial-adjective same-meaning	
complex	restrict	verb	tt	not-participial-adjective same-meaning	
complex	curtail	verb	ts	not-participial-adjective	travel insurance: 'curtail' means cut short
complex	suspend	verb	tt	not-participial-adjective	suspension is a remedy: gloss
complex	discontinue	verb	ts	not-participial-adjective same-meaning	'the product is discontinued' is not 'stopped'
complex	cease	verb	ss	not-participial-adjective not-before:to|and auto:only-before:{ing}|{det}|use same-meaning	'cease to exist' cannot become 'stop to exist'
complex	rescind	verb	gg	not-participial-adjective	rescission is a remedy
complex	revoke	verb	ts	not-participial-adjective	
complex	forfeit	verb	ts	not-participial-adjective	
complex	waive	verb	gs	not-participial-adjective particle-verb	term of art
complex	surrender	verb	ts	not-participial-adjective pos-evidence particle-verb	lease/insurance surrender: gloss
complex	assign	verb	gt	not-participial-adjective	term of art in contracts; 'assign a role' in help is fine
complex	delegate	verb	gs	not-participial-adjective particle-verb	
complex	execute	verb	tt	not-participial-adjective	contract/agreement/deed -> sign; obligation/plan -> carry out; command/query -> run
complex	effect	verb	ts	not-participial-adjective pos-evidence	verb only: tag as verb ('to effect', 'shall effect')
complex	effectuate	verb	sa	not-participial-adjective particle-verb	
complex	consummate	verb	sa	not-participial-adjective pos-evidence	
complex	undertake	verb	ss	not-participial-adjective pos-evidence not-after:or|and|any|this|that|such|agreement	promise vs do
complex	covenant	verb	gs	not-participial-adjective pos-evidence	term of art
complex	warrant	verb	go	not-participial-adjective pos-evidence	term of art
complex	represent	verb	go	not-participial-adjective	term of art; 'represents 10%' -> is
complex	acknowledge	verb	ts	not-participial-adjective	estoppel effect
complex	certify	verb	ts	not-participial-adjective	
complex	attest	verb	ts	not-participial-adjective	witnessing: gloss
complex	affirm	verb	ts	not-participial-adjective	
complex	stipulate	verb	sa	not-participial-adjective	
complex	specify	verb	to	not-participial-adjective	
complex	prescribe	verb	ts	not-participial-adjective	medical: off
complex	promulgate	verb	sa	not-participial-adjective same-meaning	
complex	disclose	verb	os	not-participial-adjective	privacy and secrecy clauses: keep; privacy law tells sharing and disclosing apart
complex	divulge	verb	sa	not-participial-adjective same-meaning	'tell your password' is not English
complex	disseminate	verb	sa	not-participial-adjective	
complex	solicit	verb	os	not-participial-adjective	non-solicit clause: gloss
complex	evidence	verb	ss	not-participial-adjective pos-evidence	verb only
complex	substantiate	verb	sa	not-participial-adjective	
complex	verify	verb	ts	not-participial-adjective	
complex	validate	verb	ts	not-participial-adjective	
complex	examine	verb	ts	not-participial-adjective	
complex	inspect	verb	ts	not-participial-adjective	
complex	monitor	verb	ts	not-participial-adjective	
complex	evaluate	verb	ts	not-participial-adjective same-meaning	
complex	calculate	verb	ts	not-participial-adjective particle-verb	
complex	compute	verb	ts	not-participial-adjective particle-verb	
complex	allocate	verb	ts	not-participial-adjective particle-verb	
complex	apportion	verb	sa	not-participial-adjective same-meaning	
complex	disburse	verb	ss	not-participial-adjective	
complex	expend	verb	sa	not-participial-adjective not-before:effort|efforts|endeavours|endeavors|energy@4 same-meaning	'expend reasonable efforts' is a standard
complex	incur	verb	ts	not-participial-adjective	liability incurred: keep
complex	accrue	verb	gs	not-participial-adjective particle-verb	accrued rights: gloss
complex	reimburse	verb	sa	not-participial-adjective particle-verb same-meaning	'reimburse you' -> 'pay you back'
complex	recompense	verb	sa	not-participial-adjective pos-evidence	'without recompense' is a noun
complex	compensate	verb	ts	not-participial-adjective	
complex	remunerate	verb	aa	not-participial-adjective	
complex	mitigate	verb	gs	not-participial-adjective	duty to mitigate: gloss
complex	minimize	verb	ts	not-participial-adjective	
complex	maximize	verb	ts	not-participial-adjective	
complex	optimize	verb	ts	not-participial-adjective	
complex	enhance	verb	ts	not-participial-adjective same-meaning	'enhanced X' as a feature name: off
complex	augment	verb	sa	not-participial-adjective not-before:reality same-meaning	
complex	supplement	verb	ts	not-participial-adjective pos-evidence	
complex	diminish	verb	ts	not-participial-adjective	'quality diminishes' has no object
complex	impair	verb	ts	not-participial-adjective	
complex	prejudice	verb	gg	not-participial-adjective pos-evidence	'without prejudice' term of art
complex	preserve	verb	ts	not-participial-adjective same-meaning	
complex	maintain	verb	ts	not-participial-adjective only-before:record|records|register|copy|copies|list|lists|log|logs|backup|backups|file|files@4	'maintain records' -> 'keep records'; to maintain a service or a building is to look after it
complex	ensure	verb	sa	not-participial-adjective clause-next active-only	before a clause only: 'ensure that you …'; 'ensure your safety' cannot become 'make sure your safety'; contracts: level of duty
complex	effectuate payment	verb	aa	not-before:of|to	'effectuate payment of' has its own row
complex	consult with	verb	ts		
complex	liaise with	verb	sa		
complex	correspond with	verb	ts		
complex	interface with	verb	ss	pos-evidence	
complex	participate in	verb	aa		
complex	partake in	verb	aa		
complex	encounter	verb	sa	not-participial-adjective pos-evidence active-only only-before:problem|problems|difficulty|difficulties|issue|issues|error|errors|trouble@4	
complex	experience	verb	ts	not-participial-adjective pos-evidence	
complex	anticipate	verb	ts	not-participial-adjective same-meaning	'highly anticipated' and other participial adjectives: off
complex	contemplate	verb	ts	not-participial-adjective	'contemplated by this agreement': suggest
complex	envisage	verb	sa	not-participial-adjective	
complex	construe	verb	ss	not-participial-adjective	interpretation clause
complex	interpret	verb	tt	not-participial-adjective	
complex	denote	verb	aa	not-participial-adjective active-only	'marked fields are denoted by *' cannot become 'are meant by'
complex	signify	verb	sa	not-participial-adjective active-only	
complex	enumerate	verb	sa	not-participial-adjective same-meaning	
complex	itemize	verb	sa	not-participial-adjective	
complex	append	verb	ts	not-participial-adjective	code sense: keep
complex	annex	verb	ts	not-participial-adjective pos-evidence	
complex	enclose	verb	ts	not-participial-adjective	
complex	insert	verb	to	not-participial-adjective pos-evidence particle-verb	
complex	delete	verb	oo	not-participial-adjective	UI verb: keep
complex	eliminate	verb	ta	not-participial-adjective same-meaning	
complex	nullify	verb	gs	not-participial-adjective	
complex	supersede	verb	sa	not-participial-adjective not-before:and_prevail|or_prevail	entire-agreement clause
complex	substitute	verb	ts	not-participial-adjective	argument order flips ('substitute A for B')
complex	vary	verb	ts	not-participial-adjective not-before:by|from|depending|in|between|according|widely	variation clause
complex	rely upon	verb	aa		
complex	depend upon	verb	aa		
complex	be dependent on	verb	sa	same-meaning	
complex	be contingent upon	verb	ss		condition
complex	emanate from	verb	sa	same-meaning	
complex	originate from	verb	sa	same-meaning	
complex	arise from	verb	os		causation scope
complex	result in	verb	tt		
complex	transpire	verb	sa	not-participial-adjective not-before:that	'it transpired that' means 'it became known'
complex	occur	verb	ta	not-participial-adjective not-before:to same-meaning	'did it occur to you' is another verb
complex	proceed	verb	ta	not-participial-adjective pos-evidence	'as you proceed' -> 'as you continue'; 'proceeds' the noun: off; 'the proceeds of sale' is a noun
complex	depart	verb	ta	not-participial-adjective not-before:from same-meaning	'depart from these terms' = differ: off
complex	convene	verb	ss	not-participial-adjective	
complex	afford	verb	ts	not-participial-adjective not-before:to not-after:can|cannot|could|to	only 'afford X an opportunity'
complex	accord	verb	ts	not-participial-adjective pos-evidence not-before:to	
complex	bestow	verb	ss	not-participial-adjective	takes 'on' or 'upon': 'give on' is not English
complex	confer	verb	ts	not-participial-adjective same-meaning	'confers no rights'
complex	vest	verb	gg	not-participial-adjective	term of art
complex	possess	verb	ss	not-participial-adjective	possession vs ownership differ
complex	reveal	verb	ts	not-participial-adjective	
complex	exhibit	verb	ts	not-participial-adjective pos-evidence	noun = attachment: off
complex	peruse	verb	aa	not-participial-adjective	
complex	elucidate	verb	aa	not-participial-adjective	
complex	clarify	verb	ts	not-participial-adjective same-meaning	
complex	apprise	verb	ss	not-participial-adjective	'keep apprised of' -> 'keep informed of'
complex	concur	verb	aa	not-participial-adjective	
complex	consent	verb	gg	not-participial-adjective	GDPR consent: keep
complex	prioritize	verb	ts	not-participial-adjective	
complex	finalize	verb	sa	not-participial-adjective same-meaning	
complex	formulate	verb	ts	not-participial-adjective particle-verb	'formulate a plan' cannot become 'plan a plan'
complex	generate	verb	tt	not-participial-adjective same-meaning	
complex	operate	verb	ts	not-participial-adjective	
complex	deploy	verb	tt	not-participial-adjective	IT sense: keep for developers
complex	leverage	verb	sa	not-participial-adjective pos-evidence	verb only
complex	identify	verb	os	not-participial-adjective not-before:you|me|him|her|them|us|individual|individuals|person|persons|user|users	identity checks: keep
complex	address	verb	ts	not-participial-adjective pos-evidence not-before:to	verb only; 'addressed to' off
complex	consolidate	verb	ts	not-participial-adjective same-meaning	
complex	segregate	verb	sa	not-participial-adjective	client money: keep
complex	encompass	verb	ts	not-participial-adjective	
complex	establish	verb	ts	not-participial-adjective particle-verb	
complex	institute	verb	ts	not-participial-adjective pos-evidence	'institute proceedings' -> start a court case
complex	prosecute	verb	oo	not-participial-adjective	
complex	litigate	verb	ss	not-participial-adjective	
complex	adjudicate	verb	ss	not-participial-adjective	
complex	enforce	verb	ot	not-participial-adjective	
complex	discharge	verb	ts	not-participial-adjective pos-evidence particle-verb	
complex	satisfy	verb	ts	not-participial-adjective active-only not-before:with same-meaning	'satisfy a condition' -> meet
complex	fulfill	verb	ts	not-participial-adjective particle-verb same-meaning	
complex	perform	verb	ts	not-participial-adjective pos-evidence not-before:as|in|well|properly|materially|substantially|at	performance of contract
complex	tender	verb	ts	not-participial-adjective pos-evidence	
complex	refrain from	verb	ts		negation: 'must refrain from -ing' -> 'must not + verb'
complex	desist from	verb	ss		
complex	omit to	verb	ts		negation
complex	neglect to	verb	ts		negation; fault meaning
complex	utilization	noun	aa	english-only not-before:rate|rates|ratio|fee|fees|charge|charges|request|report not-after:capacity|credit|resource	
complex	commencement	noun	ss	auto:not-after:not|bankruptcy auto:not-before:date|dates same-meaning	defined terms off
complex	termination	noun	ts	only-after:{det} not-before:date|fee|fees|event|events|clause|notice|right|rights|or|and|for	only after 'the' and its like; 'including termination', 'the termination notice' stay
complex	expiration	noun	ts	only-after:{det} not-before:date|dates|time|period|or|and	
complex	expiry	noun	ts	only-after:{det} not-before:date|dates|time|period|or|and	
complex	cessation	noun	sa	not-after:smoking|tobacco same-meaning	
complex	assistance	noun	aa	english-only not-before:dog|dogs|animal|animals|program|programme|scheme|fund|line|package not-after:legal|financial|roadside|breakdown|state|mutual|travel|medical|housing|public|directory	'assistance dogs', 'roadside assistance', 'legal assistance' and names in Title Case are fixed
complex	remuneration	noun	sa		
complex	disbursement	noun	ts		law-firm costs sense
complex	reimbursement	noun	ts		
complex	remittance	noun	sa	not-before:advice|slip	
complex	expenditure	noun	ts		no plural ('spendings'); 'an expenditure of £5'; 'capital expenditure'
complex	monies	noun	sa	verb-agreement not-after:these|those|many|few|several|both|client|{num}	plural -> mass noun: verb agreement; 'these monies' cannot become 'these money'
complex	moneys	noun	sa	verb-agreement not-after:these|those|many|few|several|both|client|{num}	plural -> mass noun: verb agreement; 'these monies' cannot become 'these money'
complex	requirement	noun	ts	not-after:system|hardware|software|minimum|technical|security|legal|password|entry	in help say what the reader needs
complex	stipulation	noun	ts		
complex	modification	noun	ss	auto:counted auto:not-after:copy|copies|adapt|adaptation|translation|license|licence|reproduction|distribution|derivative@4 auto:not-before:software|code|source|derivative|licence|license|work|works|copies|distribute|contributions|reproduction|release|display@6 auto:not-before:of same-meaning	
complex	alteration	noun	ts	same-meaning	
complex	amendment	noun	ts		formal amendment
complex	rectification	noun	ts		GDPR right name
complex	notification	noun	to	not-after:push|email|sms|desktop|in-app|app|browser not-before:setting|settings|center|centre|preferences|service	'formal notice'; a feature name in many products
complex	documentation	noun	to	verb-agreement	mass -> plural: agreement; the documentation of a product keeps its name
complex	correspondence	noun	ts	verb-agreement	mass -> plural
complex	instrument	noun	to		
complex	provision	noun	ts	pos-evidence not-before:of|for not-after:or|and|law|laws	'provision of services' -> providing
complex	methodology	noun	sa	same-meaning	
complex	functionality	noun	ts	not-after:a|an|this|that verb-agreement	mass -> count noun: needs an article ('offers functionality' -> 'offers features')
complex	capability	noun	ts		
complex	component	noun	ts	same-meaning	
complex	portion	noun	aa	not-before:size|sizes|control	food portion: off
complex	remainder	noun	ss	same:only-after:the same:not-before:interest|interests|estate|beneficiary same-meaning	property remainder: off; article 'the'
complex	residue	noun	ss		wills: off
complex	magnitude	noun	sa	not-after:of not-before:{num}	'orders of magnitude' is fixed
complex	objective	noun	sa	only-after:{det} not-before:{noun}	noun only
complex	parameter	noun	ts		code sense: off
complex	proficiency	noun	sa		
complex	expertise	noun	ts		
complex	discrepancy	noun	ss		
complex	deficiency	noun	ts		
complex	occurrence	noun	ts		insurance: defined term
complex	eventuality	noun	sa		
complex	contingency	noun	ts		
complex	consequence	noun	ts		consequential loss: off; 'of no consequence', 'in consequence of' are fixed
complex	liability	noun	gs	not-before:insurance|cover|insurer|insurers not-after:public|limited|product|employers|tax	
complex	obligation	noun	ts	same:not-after:legal|statutory|payment|debt|tax|contractual|duty|duties|guaranteed|secured same:not-before:duty|duties@3 same-meaning	
complex	undertaking	noun	ts	pos-evidence	company sense
complex	entitlement	noun	ts		
complex	individual	noun	ts	only-after:{det} not-before:{noun}	noun only ('each individual site' is an adjective); contracts: excludes companies; a/an
complex	personnel	noun	ta	not-after:military|armed	
complex	vendor	noun	ts		party name: keep
complex	lessor	noun	ts		party name
complex	lessee	noun	ts		party name
complex	dwelling	noun	ts		statutory term
complex	residence	noun	ts		tax residence: off
complex	premises	noun	ts		defined term often
complex	vehicle	noun	os	not-after:motor|commercial|goods|electric|emergency|road|hire|recovery not-before:registration|identification|tax	
complex	inception	noun	sa	only-after:{det} only-after:{det} same-meaning	insurance inception date: keep; 'since inception' needs 'the'
complex	duration	noun	ts		
complex	intention	noun	ts		
complex	attorney	noun	ts	not-after:of not-before:in|to	'power of attorney', 'attorney in fact': off
complex	counsel	noun	ts		
complex	additional	adj	ta	not-before:to same:not-before:insured same-meaning	'an additional fee' -> 'an extra fee'; 'at no additional cost' cannot become 'at no more cost'
complex	adequate	adj	ts		standard of adequacy
complex	sufficient	adj	sa	not-after:{det}|very|more same-meaning	'a sufficient reason' stays
complex	appropriate	adj	ts	not-before:technical|safeguard|safeguards|notice@2	discretion word
complex	applicable	adj	ts	only-after:{noun} only-before:to	'the rules applicable to you' -> 'the rules that apply to you'; 'applicable law' stays: it would need other words around it
complex	relevant	adj	ts	delete-and-recapitalise attributive not-after:{be}	
complex	prior	adj	ss	attributive not-before:to|notice|written|consent|approval|authorization|authorisation|permission|warning|agreement	'prior written consent' -> 'written consent in advance'
complex	subsequent	adj	aa	not-after:condition|conditions	'condition subsequent': off
complex	previous	adj	ts		
complex	initial	adj	ss	pos-evidence attributive	'Initial Term' defined: off; noun/verb off; 'initial each page' is a verb
complex	numerous	adj	aa	not-after:more|most|less|as	
complex	multiple	adj	tt	not-before:of|choice	
complex	entire	adj	tt	not-before:agreement|risk same-meaning	'entire agreement' heading: gloss
complex	identical	adj	ts	only-after:{be} not-before:to|with|twin same-meaning	'are identical' -> 'are the same'; 'identical to' needs 'the same as'
complex	equitable	adj	gs		equitable relief is a term of art
complex	feasible	adj	ts		
complex	viable	adj	ts		
complex	practicable	adj	ts		'reasonably practicable' standard: gloss
complex	optimum	adj	sa	not-after:a|an same-meaning	
complex	principal	adj	ts	pos-evidence attributive not-before:amount|sum|debt|balance same-meaning	loan principal, principal/agent: off
complex	substantial	adj	ts		standard
complex	material	adj	gs	pos-evidence	'material breach' term of art
complex	erroneous	adj	aa		a/an
complex	detrimental	adj	sa	same-meaning	
complex	advantageous	adj	sa		
complex	mandatory	adj	ss	not-before:law|laws|provision|provisions|rule|rules|right|rights|consumer|statutory|legal	
complex	obligatory	adj	sa	same-meaning	
complex	complimentary	adj	sa	same-meaning	
complex	gratis	adj	aa		
complex	pertinent	adj	sa		
complex	cognizant	adj	sa		
complex	ancillary	adj	ts		
complex	incidental	adj	gs		'incidental damages' term of art
complex	consecutive	adj	ts		position changes
complex	aggregate	adj	ts	attributive not-after:the not-before:data|information|statistics|form|basis	'in the aggregate' -> in total; liability caps: suggest
complex	cumulative	adj	ts	attributive	
complex	exclusive	adj	gs		'exclusive jurisdiction/remedy/licence'
complex	timely	adj	ts	attributive not-after:{be}	
complex	forthcoming	adj	ss	attributive	
complex	adjacent to	adj	sa	same-meaning	
complex	contiguous	adj	ss		
complex	approximately	adv	aa		
complex	frequently	adv	aa	not-before:asked	not 'Frequently asked questions'
complex	immediately	adv	os		timing standard in contracts: keep
complex	promptly	adv	oo		timing standard
complex	expeditiously	adv	sa		
complex	subsequently	adv	ss	auto:not-after:and|or same-meaning	
complex	previously	adv	ts		before a participle ('previously agreed') use 'earlier' or keep
complex	currently	adv	ts	delete-and-recapitalise	
complex	presently	adv	ts		ambiguous: US now, UK soon
complex	initially	adv	sa		'Initially, the list is empty' is not a first step
complex	consequently	adv	sa	comma-handling clause-start same-meaning	'who consequently lost' cannot take 'so'
complex	accordingly	adv	ss	comma-handling clause-start same-meaning	'act accordingly' off
complex	therefore	adv	ts	comma-handling clause-start same-meaning	
complex	additionally	adv	aa	comma-handling	sentence-initial comma
complex	furthermore	adv	aa	comma-handling	sentence-initial comma
complex	moreover	adv	aa	comma-handling	sentence-initial comma
complex	nevertheless	adv	ss		
complex	nonetheless	adv	ss		
complex	solely	adv	ss	not-before:responsible|liable|automated auto:not-after:jointly|joint|and|or auto:not-before:own|owned|owns@2 auto:not-before:and|or same-meaning	never 'only' before responsible/liable: 'you are solely responsible' -> 'only you are responsible'
complex	exclusively	adv	sa	only-before:to|for|by|in|on|with|through|at|from	'exclusively' may carry exclusivity; never before responsible or liable
complex	respectively	adv	ts		pair the items explicitly
complex	hence	adv	ss	clause-start	'hence the delay', 'two weeks hence'
complex	thus	adv	sa	clause-start not-before:{ing}|far comma-handling	
complex	likewise	adv	sa	clause-start comma-handling same-meaning	'do likewise' stays
complex	upon	prep	as	auto:not-after:once|row|layer|mile|thousand|put|day auto:not-before:or|and|which|whom	'upon + -ing' -> 'when you …'; 'based upon' -> 'based on'
complex	amongst	prep	aa		
complex	whilst	conj	aa		
complex	amidst	prep	aa		
complex	via	prep	tt		
complex	per	prep	st	only-before:second|minute|hour|day|night|week|fortnight|month|quarter|year	'per day' -> 'a day'; 'as per' has its own row; 'per user' stays
complex	as per	prep	ss		
complex	per annum	adv	aa	not-after:{det} not-before:rate|interest|basis|fee|charge	'the per annum rate' stays
complex	per diem	adv	ss		
complex	versus	prep	tt		case names off
complex	inquire	verb	sa	not-participial-adjective only-before:about|whether|if|at same-meaning	
complex	inquiry	noun	ts		a formal inquiry is something else
complex	participate	verb	aa	not-participial-adjective not-before:in not-before:{noun}	'participate in' has its own row
complex	attain	verb	sa	not-participial-adjective same-meaning	'attain the age of 18' -> 'reach'
complex	accompany	verb	ts	not-participial-adjective	
complex	accomplish	verb	ss	not-participial-adjective	
complex	desire	verb	sa	not-participial-adjective pos-evidence active-only same-meaning	
complex	employ	verb	ts	not-participial-adjective only-before:method|methods|technique|techniques|technology|technologies|tools|means|measures|cookies@4	not staff
complex	obligate	verb	ss	not-participial-adjective	
complex	observe	verb	ts	not-participial-adjective	'observe the rules' -> follow
complex	provide	verb	ts	not-participial-adjective only-before:notice|evidence|proof|details|information|reason|reasons|advice|feedback|permission|example|examples|warning|answer|answers@3 not-before:with|by@4 same:active-only same-meaning	'provided that' is a condition; service wording: keep
complex	reflect	verb	ts	not-participial-adjective	
complex	remain	verb	ts	not-participial-adjective not-before:in|liable|responsible|the|a|an|subject|valid|enforceable|unaffected|bound|fully|solely|with|your|our|available|confidential|due|payable same-meaning	'remain liable', 'remain in force': check
complex	verification	noun	tt	not-before:code|codes|process|email|link|method|step|steps not-after:identity|email|age	
complex	selection	noun	ts		
complex	indication	noun	ts		
complex	option	noun	oo		option to buy or renew is a term of art; UI label: keep
complex	equipments	noun	ss	verb-agreement	
complex	maximum	adj	os	attributive not-before:of|amount|extent not-after:a|an|no|any	bound: keep in contracts
complex	minimum	adj	os	attributive not-before:of|amount|age|wage|term|period|balance|payment|payments|order|distance|requirement|requirements|standard|standards|income not-after:a|an|no|any	bound: keep in contracts
complex	apparent	adj	os		'apparent authority' is a term of art; can also mean 'seeming'
complex	evident	adj	sa	same-meaning	
complex	expeditious	adj	sa		
complex	commensurate with	adj	ss		
complex	however	adv	ts	clause-start comma-handling same-meaning	'however caused' is another word
complex	adversely affect	verb-phrase	ss		inflect the verb after the adverb
complex	afford an opportunity to	verb-phrase	ss		argument order changes
complex	accurate	adj	ts	attributive	
complex	addressee	noun	ts		
complex	aircraft	noun	os		
complex	appreciable	adj	ss		
complex	approximate	adj	ts	pos-evidence attributive	
complex	benefit	verb	ts	not-participial-adjective pos-evidence not-before:from	
complex	function	verb	ts	not-participial-adjective pos-evidence same-meaning	
complex	females	noun	ts		
complex	liaison	noun	ts		
complex	witness	verb	os	not-participial-adjective pos-evidence	in contracts a witness signs
complex	interface	verb	ss	pos-evidence not-before:with	
complex	vice	prep	os	only-before:a|an|the	not “vice president”
legalese	hereafter	adv	ss		
legalese	hereby	adv	ss	delete-and-recapitalise	keep before present-tense performatives (assign, grant, license, transfer, release, appoint)
legalese	herein	adv	ss		scope ambiguous: author must choose
legalese	hereinabove	adv	ss		
legalese	hereinafter	adv	ss	delete-and-recapitalise	'hereinafter referred to as "X"' -> '("X")'
legalese	hereinafter referred to as	verb-phrase	ss		
legalese	hereinbefore	adv	ss		
legalese	hereof	adv	ss		scope ambiguous
legalese	hereto	adv	ss		'the parties hereto' -> 'the parties'
legalese	parties hereto	noun-phrase	aa		
legalese	heretofore	adv	sa		
legalese	hereunder	adv	ss		scope ambiguous
legalese	hereunto	adv	ss		
legalese	hereupon	adv	ss		
legalese	herewith	adv	sa	not-sentence-start	
legalese	thereafter	adv	sa	same-meaning	
legalese	thereat	adv	ss		
legalese	thereby	adv	ss		
legalese	therefor	adv	ss		not 'therefore'
legalese	therefrom	adv	ss		
legalese	therein	adv	ss		
legalese	thereinafter	adv	ss		
legalese	thereof	adv	ss		
legalese	thereon	adv	ss		
legalese	thereto	adv	ss		
legalese	theretofore	adv	sa		
legalese	thereunder	adv	ss		
legalese	thereupon	adv	ss		
legalese	therewith	adv	ss		
legalese	whereas	conj	ss		recitals: replace block with 'Background'; contrastive 'whereas' -> 'but'
legalese	whereat	adv	ss		
legalese	whereby	adv	ss		
legalese	wherefore	adv	ss		
legalese	wherein	adv	sa		
legalese	whereof	adv	ss		
legalese	whereon	adv	ss		
legalese	whereupon	adv	ss		
legalese	wheresoever	adv	aa		
legalese	whatsoever	adv	sa	only-after:{noun} help-only	in exclusions: check with author
legalese	whomsoever	pron	sa	same-meaning	
legalese	whosoever	pron	sa		
legalese	in witness whereof	phrase	ss		signature block
legalese	know all men by these presents	phrase	ss	delete-and-recapitalise	
legalese	now therefore	phrase	ss		consideration recital: suggest
legalese	witnesseth	phrase	ss	delete-and-recapitalise	
legalese	to wit	phrase	aa		
legalese	ss.	phrase	so	delete-and-recapitalise	affidavit venue only
legalese	aforementioned	adj	ss		
legalese	aforesaid	adj	ss		
legalese	abovementioned	adj	ss		also above-mentioned
legalese	undermentioned	adj	ss		
legalese	beforementioned	adj	ss		
legalese	said	adj	ss	noun-next not-before:{det}|{pron}|that|to not-after:{pron}|{noun}|has|have|had|is|was|be|been	determiner use only: 'said' + noun, no subject before it
legalese	same	pron	ss	phrase-end not-after:the|this|that|these|those|very|exactly|much|{be}|at|all|about	'same' as pronoun: end of clause or after verb
legalese	such	det	so	noun-next not-before:as@4 not-before:a|an|that|other|case|cases|event|events|circumstances|time|times|extent|manner|way not-after:any|no|all|some|one|two|as|each|every|other|first|last|next not-before:as_may|as_are|as_is|as_we|as_the|as_you|as_it|as_they|as_shall|as_will@16	'such X' without 'as'/'a'; changes back-reference
legalese	the undersigned	noun-phrase	ss		
legalese	the party of the first part	noun-phrase	ss		
legalese	pursuant to	prep-phrase	as	clause-or-law-next	auto 'under' only before clause/section/article/law/this agreement
legalese	notwithstanding	prep	ss		priority of clauses: 'This applies even if …'
legalese	notwithstanding anything to the contrary	phrase	ss		
legalese	notwithstanding the foregoing	phrase	ss		
legalese	the foregoing	noun-phrase	ss		
legalese	without limiting the foregoing	phrase	ss		
legalese	without limiting the generality of the foregoing	phrase	ss		
legalese	including but not limited to	phrase	sa	help-only	contracts: state once that 'including' means 'including without limitation'
legalese	including without limitation	phrase	sa	help-only	same
legalese	inclusive of	prep-phrase	sa	not-after:{be}	'prices are inclusive of VAT' -> 'prices include VAT': offer, do not swap
legalese	exclusive of	prep-phrase	sa	not-after:{be}	'prices are exclusive of VAT' -> 'prices do not include VAT': offer, do not swap
legalese	provided that	conj	ss		condition, exception or new duty: author must choose
legalese	provided, however, that	conj	ss		
legalese	provided always that	conj	ss		
legalese	save for	prep-phrase	so	lowercase-only	UI 'Save for later': off
legalese	save as	prep-phrase	so	lowercase-only	UI 'Save as': off
legalese	save that	conj	so		
legalese	saving	prep	oo		'saving your settings' is a verb
legalese	forthwith	adv	sa		
legalese	ere	prep	aa	english-only lowercase-only	
legalese	anent	prep	aa		
legalese	howsoever	adv	ss		
legalese	inasmuch as	conj	sa		
legalese	insomuch as	conj	ss		
legalese	in consideration of	prep-phrase	gg		consideration recital: gloss
legalese	in the premises	phrase	ss	delete-and-recapitalise	
legalese	by and between	phrase	aa		
legalese	by and among	phrase	aa		
legalese	made and entered into	phrase	aa	not-before:force|effect	
legalese	duly	adv	ss	delete-and-recapitalise	'duly authorised' warranty: suggest
legalese	expressly	adv	os		'expressly excluded': what is express differs from what is implied
legalese	prior written consent	noun-phrase	oo		keep 'written'
legalese	howbeit	conj	aa		
legalese	albeit	conj	aa		
legalese	moiety	noun	ss		
legalese	messuage	noun	gs		
legalese	demise	verb	gs	not-participial-adjective	
legalese	hath	verb	aa		
legalese	doth	verb	aa		
legalese	thence	adv	sa	not-after:from	land descriptions off
legalese	shall	modal	ss		see meaning.md: five-way split
legalese	and/or	conj	ss		author must choose
legalese	s/he	pron	ss	verb-agreement	verb agreement plural
legalese	he/she	pron	ss	verb-agreement	verb agreement plural
legalese	his/her	det	ss		
legalese	him/her	pron	ss		
legalese	party hereto	noun-phrase	ss		
legalese	henceforth	adv	sa	same-meaning	
legalese	hitherto	adv	sa		
legalese	thenceforth	adv	sa		
legalese	does hereby	verb-phrase	ss		'does hereby grant' -> 'grants'
legalese	notwithstanding that	conj	ss		
legalese	notwithstanding any other provision	phrase	ss		
legalese	save as otherwise provided	phrase	ss	not-before:by|in|under|for|herein	scope: say which document
legalese	howsoever caused	phrase	ss		
legalese	howsoever arising	phrase	ss		
legalese	or any part thereof	phrase	ss		
legalese	in respect thereof	phrase	ss		scope phrase
doublet	null and void	adj-phrase	gg		term of art: void, voidable, cancelled and unenforceable differ
doublet	null and void and of no effect	adj-phrase	gg		term of art: void, voidable, cancelled and unenforceable differ
doublet	cease and desist	verb-phrase	sa	not-participial-adjective not-before:from|letter|letters|order|orders|notice same-meaning	'cease-and-desist letter/order': off; 'cease and desist from' has its own row
doublet	any and all	quant	sa	help-only	
doublet	each and every	quant	aa		
doublet	all and every	quant	sa	plural-next	number of noun
doublet	any or all	quant	os		
doublet	first and foremost	adv-phrase	aa	sentence-start	'is first and foremost a …' means 'mainly'
doublet	terms and conditions	noun-phrase	ss	lowercase-only auto:not-before:terms@3	document title: keep
doublet	true and correct	adj-phrase	sa		sworn statements: prescribed words
doublet	true and accurate	adj-phrase	sa	same-meaning	
doublet	full and complete	adj-phrase	aa		
doublet	full force and effect	noun-phrase	ss		'remains in full force and effect' -> 'continues to apply'
doublet	force and effect	noun-phrase	ss		
doublet	legal and binding	adj-phrase	ss		
doublet	final and binding	adj-phrase	os		'final' and 'binding' differ in arbitration
doublet	final and conclusive	adj-phrase	ss		
doublet	sole and exclusive	adj-phrase	os		licences: 'sole' and 'exclusive' differ
doublet	fit and proper	adj-phrase	os		regulatory test
doublet	good and sufficient	adj-phrase	ss		
doublet	over and above	prep-phrase	ss		'over and above the fee' means 'in addition to it'
doublet	by and with	prep-phrase	aa	only-before:consent|advice|approval|permission@3	'contracts made by and with us' has two relations
doublet	for and during	prep-phrase	ss		'for the term' is the whole of it, 'during the term' may be part of it
doublet	for and in consideration of	prep-phrase	gg		
doublet	for and on behalf of	prep-phrase	ss		signature blocks: keep (agency)
doublet	from and against	prep-phrase	ss		indemnity wording
doublet	give and grant	verb-phrase	ss	not-participial-adjective	
doublet	give, devise and bequeath	verb-phrase	go	not-participial-adjective	wills
doublet	grant, bargain, sell and convey	verb-phrase	go	not-participial-adjective	deeds
doublet	goods and chattels	noun-phrase	ss		
doublet	have and hold	verb-phrase	gs	not-participial-adjective	
doublet	indemnify and hold harmless	verb-phrase	gg	not-participial-adjective	some courts separate them
doublet	indemnify, defend and hold harmless	verb-phrase	gg	not-participial-adjective	'defend' is a separate duty
doublet	represent and warrant	verb-phrase	gg	not-participial-adjective	different remedies in some laws
doublet	representations and warranties	noun-phrase	gg		
doublet	promise and covenant	verb-phrase	gs	not-participial-adjective	
doublet	covenant and agree	verb-phrase	gs	not-participial-adjective	
doublet	acknowledge and agree	verb-phrase	ss	not-participial-adjective same-meaning	acknowledge fact vs agree duty
doublet	agree and covenant	verb-phrase	gs	not-participial-adjective	
doublet	authorize and empower	verb-phrase	sa	not-participial-adjective locale-spelling	
doublet	order and direct	verb-phrase	sa	not-participial-adjective pos-evidence not-before:debit|debits|deposit|deposits|message|messages|mail|link|links	'your order and direct debit' is not a doublet
doublet	release and discharge	verb-phrase	ss	not-participial-adjective	
doublet	remise, release and forever discharge	verb-phrase	ss	not-participial-adjective	
doublet	sell, transfer and assign	verb-phrase	gs	not-participial-adjective	
doublet	assign, transfer and convey	verb-phrase	gs	not-participial-adjective	
doublet	transfer and assign	verb-phrase	gs	not-participial-adjective	
doublet	alter or change	verb-phrase	ss	not-participial-adjective same-meaning	
doublet	alter, amend or modify	verb-phrase	sa	not-participial-adjective same-meaning	
doublet	amend or modify	verb-phrase	sa	not-participial-adjective same-meaning	
doublet	annul and set aside	verb-phrase	gs	not-participial-adjective	
doublet	aid and abet	verb-phrase	os	not-participial-adjective	criminal term
doublet	attached hereto and incorporated herein	adj-phrase	ss		incorporation effect kept
doublet	bind and obligate	verb-phrase	sa	not-participial-adjective	
doublet	by virtue of or pursuant to	prep-phrase	ss		
doublet	costs and expenses	noun-phrase	os		legal costs vs expenses
doublet	debts and liabilities	noun-phrase	os		
doublet	deem and consider	verb-phrase	ss	not-participial-adjective	'consider' is an opinion, 'deem' a fiction
doublet	due and payable	adj-phrase	ss		acceleration clauses
doublet	due and owing	adj-phrase	sa		
doublet	entirely and completely	adv-phrase	aa		
doublet	free and clear	adj-phrase	ss		title
doublet	furnish and supply	verb-phrase	aa	not-participial-adjective	
doublet	keep and maintain	verb-phrase	ss	not-participial-adjective	to maintain can mean to repair
doublet	kind and nature	noun-phrase	ss		exclusions
doublet	last will and testament	noun-phrase	ss		
doublet	let or hindrance	noun-phrase	ss		
doublet	maintenance and upkeep	noun-phrase	sa	same-meaning	
doublet	mind and memory	noun-phrase	ss		
doublet	modified or changed	verb-phrase	ss	same-meaning	
doublet	off and on	adv-phrase	oo		'turn it off and on again' is a step, not 'sometimes'
doublet	peace and quiet	noun-phrase	oo		'quiet enjoyment' is separate
doublet	pay, reimburse and indemnify	verb-phrase	gg	not-participial-adjective	
doublet	power and authority	noun-phrase	oo		
doublet	rights and remedies	noun-phrase	ss		
doublet	right, title and interest	noun-phrase	gg		transfer clauses
doublet	rules and regulations	noun-phrase	sa		legal regulations: suggest
doublet	save and except	prep-phrase	aa		'save and except for' -> 'except for'
doublet	shun and avoid	verb-phrase	aa	not-participial-adjective	
doublet	suffer or permit	verb-phrase	ss	not-participial-adjective	
doublet	true and lawful	adj-phrase	ss		
doublet	understood and agreed	verb-phrase	sa	same-meaning	
doublet	unless and until such time as	conj	ss		
doublet	various and sundry	adj-phrase	aa		
doublet	vitiate and void	verb-phrase	gg	not-participial-adjective	
doublet	way, shape or form	noun-phrase	aa		
doublet	when and as	conj	sa		
doublet	will and testament	noun-phrase	ss		
doublet	remain in full force and effect	verb-phrase	ss	same-meaning	
doublet	cease and desist from	verb-phrase	sa	not-participial-adjective not-before:letter|order	the -ing form after it stays: 'stop copying'
doublet	any and every	quant	ss		
doublet	if, as and when	conj	ss		
nominal	make a decision	verb-phrase	sa	not-before:of|as not-before:{noun}	'make a decision about' -> 'decide'; GDPR automated-decision wording: keep
nominal	make a determination	verb-phrase	sa	not-before:of|as not-before:{noun}	
nominal	make a payment	verb-phrase	ss	not-before:{noun} not-before:of not-before:in_lieu@8	'When making a payment you …' -> comma needed after 'When paying,'
nominal	make payment of	verb-phrase	aa	noun-next	
nominal	make an application for	verb-phrase	aa	not-before:mobile|android|ios|iphone|iphones|phones|windows|web|tablets	not a software application
nominal	make an application	verb-phrase	sa	only-before:under|by|within|before|after|online|if|when|{end} not-before:{noun}	'make an application available' is about software
nominal	make a request for	verb-phrase	sa		
nominal	make a complaint	verb-phrase	sa	not-before:{noun}	
nominal	make a claim	verb-phrase	ss	not-before:{noun}|which|that|against	insurance claim
nominal	make a purchase	verb-phrase	ss	not-before:{noun}	needs object
nominal	make changes to	verb-phrase	sa		
nominal	make modifications to	verb-phrase	sa		
nominal	make improvements to	verb-phrase	sa		tenant's improvements are a term of art in leases
nominal	make an attempt to	verb-phrase	aa		
nominal	make a recommendation	verb-phrase	ss	not-before:{noun}	needs an object: 'we make a recommendation to you'
nominal	make arrangements for	verb-phrase	aa		'arrange for the goods to be collected' needs 'for'
nominal	make provision for	verb-phrase	ss		
nominal	make an assessment of	verb-phrase	aa		
nominal	make contact with	verb-phrase	aa	not-before:skin|eye|eyes|water|surface|surfaces|food|live|metal@3	not physical contact
nominal	make a submission	verb-phrase	ss	not-before:{noun}	
nominal	give consideration to	verb-phrase	oa		in contracts consideration is a term of art
nominal	give notice of	verb-phrase	os		formal notice: keep
nominal	give notification of	verb-phrase	ss		
nominal	give consent to	verb-phrase	gg		consent is formal
nominal	give permission to	verb-phrase	ss		argument change
nominal	give authorization to	verb-phrase	ss	locale-spelling	
nominal	give effect to	verb-phrase	tt		
nominal	give an indication of	verb-phrase	ss		an indication is less than showing: an estimate must not become a statement
nominal	have a discussion about	verb-phrase	aa		
nominal	have an impact on	verb-phrase	aa		'have a big impact on' is not matched
nominal	have an effect on	verb-phrase	aa		
nominal	have knowledge of	verb-phrase	sa		knowledge qualifier
nominal	have need of	verb-phrase	aa		
nominal	have a requirement for	verb-phrase	sa		'some states have a requirement for written notice' is a rule, not a need
nominal	have an objection to	verb-phrase	aa		
nominal	take action to	verb-phrase	ss		
nominal	take steps to	verb-phrase	ss		'take reasonable steps to' is a standard: off
nominal	take possession of	verb-phrase	os		
nominal	take delivery of	verb-phrase	ss		
nominal	reach an agreement	verb-phrase	aa	not-before:with	'agree with someone' means to share a view
nominal	reach a conclusion	verb-phrase	ss		a conclusion is not always a decision; 'conclude about' is not English
nominal	reach a decision	verb-phrase	aa	not-before:on|as|regarding|concerning	
nominal	carry out a review of	verb-phrase	aa		
nominal	carry out an investigation of	verb-phrase	aa		
nominal	carry out an assessment of	verb-phrase	aa		
nominal	carry out an inspection of	verb-phrase	aa		
nominal	carry out checks on	verb-phrase	sa	not-before:{pron}	credit and identity checks on a person: 'check you' is not the same
nominal	conduct a review of	verb-phrase	aa		
nominal	conduct an investigation into	verb-phrase	aa		
nominal	conduct an inspection of	verb-phrase	aa		
nominal	conduct an examination of	verb-phrase	aa		
nominal	perform an analysis of	verb-phrase	aa	locale-spelling	locale: analyze (US)
nominal	perform an assessment of	verb-phrase	aa		
nominal	perform a calculation of	verb-phrase	aa		
nominal	perform maintenance on	verb-phrase	ss		
nominal	undertake a review of	verb-phrase	sa		
nominal	undertake an assessment of	verb-phrase	sa		
nominal	provide assistance to	verb-phrase	aa		
nominal	provide assistance with	verb-phrase	aa		
nominal	provide notification to	verb-phrase	sa		
nominal	provide notice to	verb-phrase	ss		
nominal	provide a response to	verb-phrase	aa		
nominal	provide an explanation of	verb-phrase	aa		
nominal	provide guidance on	verb-phrase	ss		'guide taxes' is not English
nominal	provide information about	verb-phrase	tt		
nominal	provide confirmation of	verb-phrase	sa		'you must provide confirmation of your address' asks for a document
nominal	provide a refund to	verb-phrase	aa	not-before:card|account|method|payment|original@4	'a refund to your card' -> 'refund … to your card'
nominal	provide payment of	verb-phrase	aa		
nominal	enter a request for	verb-phrase	ss		
nominal	be in agreement with	verb-phrase	aa		
nominal	be in breach of	verb-phrase	ts		
nominal	be in receipt of	verb-phrase	ss		'in receipt of benefits' is now, 'in receipt of your letter' is past
nominal	be in default	verb-phrase	gs		
nominal	be of the opinion that	verb-phrase	sa		opinion standard in contracts
nominal	come to the conclusion that	verb-phrase	aa		
nominal	effect payment	verb-phrase	aa	pos-evidence not-before:of|to	verb only ('the effect payment has')
nominal	effect delivery of	verb-phrase	sa	pos-evidence	
nominal	effect a change to	verb-phrase	aa	pos-evidence	
nominal	grant permission to	verb-phrase	ss		licence grants off
nominal	hold a discussion about	verb-phrase	aa		
nominal	place an order for	verb-phrase	ss		offer/acceptance mechanics
nominal	place emphasis on	verb-phrase	aa		
nominal	put forward a proposal	verb-phrase	sa	only-before:to|that	
nominal	raise an objection to	verb-phrase	aa		
nominal	submit an application for	verb-phrase	aa	not-before:review|approval|publication|certification|testing	not a software application
nominal	submit a request for	verb-phrase	sa		
nominal	the provision of	noun-phrase	tt	only-after:for|from|by|about|through|on|against|in|include|includes|including|involve|involves not-before:or|and|such	
nominal	the performance of	noun-phrase	tt	only-after:for|from|by|about|through|on|against|in|include|includes|including|involve|involves not-before:or|and|such	
nominal	the processing of	noun-phrase	os		GDPR term
nominal	the use of	noun-phrase	ts	only-after:for|from|by|about|through|on|against|in|include|includes|including|involve|involves not-before:or|and|such	
nominal	the payment of	noun-phrase	tt	only-after:for|from|by|about|through|on|against|in|include|includes|including|involve|involves not-before:or|and|such	
nominal	the receipt of	noun-phrase	tt	only-after:for|from|by|about|through|on|against|in|include|includes|including|involve|involves not-before:or|and|such	receipt date rules
nominal	upon receipt of	prep-phrase	ss		actor must be named
nominal	upon request	adv-phrase	ts		who asks must be named
nominal	upon completion of	prep-phrase	ss		
nominal	upon termination of	prep-phrase	ss		
nominal	in the process of making	prep-phrase	aa	only-after:{be}|while|when|still|already|currently|now	'used in the process of making glass' stays
nominal	make an adjustment to	verb-phrase	aa		
nominal	make amendments to	verb-phrase	ss		formal amendment
nominal	make a comparison of	verb-phrase	aa		
nominal	make an estimate of	verb-phrase	aa		
nominal	make a calculation of	verb-phrase	aa		
nominal	make an investigation of	verb-phrase	aa		
nominal	make an inspection of	verb-phrase	aa		
nominal	make an examination of	verb-phrase	aa		
nominal	make a contribution to	verb-phrase	sa		pension and loss-sharing contributions: keep
nominal	make a selection from	verb-phrase	sa		
nominal	make a copy of	verb-phrase	sa	not-before:available@14	
nominal	make a start on	verb-phrase	sa		
nominal	carry out an analysis of	verb-phrase	aa	locale-spelling	locale: analyze (US)
nominal	carry out an audit of	verb-phrase	aa		
nominal	carry out an evaluation of	verb-phrase	aa		
nominal	conduct an assessment of	verb-phrase	aa		
nominal	perform a review of	verb-phrase	aa		
nominal	perform an inspection of	verb-phrase	aa		
nominal	undertake an investigation into	verb-phrase	sa		
nominal	carry out repairs to	verb-phrase	sa		repair duties in leases: keep
nominal	carry out maintenance on	verb-phrase	sa		
nominal	carry out tests on	verb-phrase	sa	not-before:{pron}	
nominal	perform a search for	verb-phrase	sa		
nominal	perform a search of	verb-phrase	sa	not-before:{pron}	
nominal	perform a reset of	verb-phrase	sa		
nominal	perform an update of	verb-phrase	sa		
nominal	perform a restart of	verb-phrase	sa		
nominal	perform a backup of	verb-phrase	sa	particle-verb	
nominal	take a look at	verb-phrase	sa		
nominal	take a backup of	verb-phrase	sa	particle-verb	
nominal	give an explanation of	verb-phrase	aa		
nominal	give an answer to	verb-phrase	aa	not-before:{pron}|customer|customers|user|users|person	'answer you' and 'answer the question' differ
nominal	give a description of	verb-phrase	aa		
nominal	give approval for	verb-phrase	ss		approval is a formal act
nominal	give authority to	verb-phrase	ss	locale-spelling	agency
nominal	have a preference for	verb-phrase	aa		
nominal	have a tendency to	verb-phrase	aa		
nominal	be in compliance with	verb-phrase	sa		
nominal	be in attendance at	verb-phrase	sa		
nominal	be in violation of	verb-phrase	ss	only-before:law|laws|agreement|terms|term|rule|rules|policy|policies|contract|provision|provisions|section|regulation|regulations|act@5 not-after:or|and@3 same-meaning	
nominal	be supportive of	verb-phrase	sa		
nominal	come to a decision	verb-phrase	aa	not-before:on|as|regarding|concerning	
nominal	effect payment of	verb-phrase	aa	pos-evidence noun-next	
nominal	effect modifications to	verb-phrase	ss		
nominal	express a preference for	verb-phrase	ss		a wish is not a choice
nominal	make a deduction from	verb-phrase	ss		the amount deducted must stay
nominal	provide guidance for	verb-phrase	ss		
redundant	advance planning	noun-phrase	sa		
redundant	advance notice	noun-phrase	os		
redundant	added bonus	noun-phrase	aa		
redundant	absolutely essential	adj-phrase	sa		
redundant	actual fact	noun-phrase	aa		
redundant	basic fundamentals	noun-phrase	aa		
redundant	brief summary	noun-phrase	ss		
redundant	in close proximity	adv-phrase	sa	not-before:to|with	not before 'to' (own row)
redundant	completely eliminate	verb-phrase	sa		
redundant	consensus of opinion	noun-phrase	aa		
redundant	currently available	adj-phrase	ts		
redundant	end result	noun-phrase	aa		
redundant	exactly the same	adj-phrase	ss		
redundant	final outcome	noun-phrase	sa		
redundant	final settlement	noun-phrase	os		
redundant	free gift	noun-phrase	sa		
redundant	future plans	noun-phrase	ss		plans can be tariffs: 'changes apply only to future plans'
redundant	general public	noun-phrase	ts	lowercase-only same-meaning	never inside 'General Public License'
redundant	joint collaboration	noun-phrase	aa		
redundant	mutual agreement	noun-phrase	ts	same-meaning	
redundant	mutually agreed	adj-phrase	ts	same-meaning	
redundant	new innovation	noun-phrase	aa		
redundant	past history	noun-phrase	aa		
redundant	period of time	noun-phrase	aa		
redundant	time period	noun-phrase	aa		
redundant	personal opinion	noun-phrase	sa		
redundant	point in time	noun-phrase	aa		'at one point in time' is not 'at one time'
redundant	reason why	noun-phrase	ss		
redundant	reason is because	phrase	aa	not-before:of	
redundant	small in size	adj-phrase	aa		
redundant	unexpected surprise	noun-phrase	aa		
redundant	whole entire	adj-phrase	aa		
redundant	written document	noun-phrase	os		writing requirement
redundant	ATM machine	noun-phrase	aa		
redundant	PIN number	noun-phrase	aa		
redundant	VIN number	noun-phrase	aa		
redundant	the month of	noun-phrase	aa	delete-and-recapitalise only-before:{month}	'in the month of May' -> 'in May'; only before the name of a month
redundant	12 midnight	noun-phrase	ss		ambiguous day: write 11:59 pm on DATE
redundant	12 noon	noun-phrase	aa		
redundant	past experience	noun-phrase	aa		
redundant	completely full	adj-phrase	aa		
redundant	completely free	adj-phrase	sa		'completely free of charge'
redundant	each individual	quant	sa	not-before:is|has|must|may|who|can|will|should noun-next	not where 'individual' is the noun
redundant	in order to be able to	prep-phrase	ss		
redundant	LCD display	noun-phrase	sa		
redundant	plan ahead	verb-phrase	sa	not-before:of	
redundant	very unique	adj-phrase	sa		
redundant	combat environment	noun-phrase	ss		
latin	inter alia	adv-phrase	aa		
latin	mutatis mutandis	adv-phrase	ss		
latin	bona fide	adj	ss		
latin	bona fides	noun	ss		
latin	prima facie	adj	gs		
latin	pro rata	adv	ss		
latin	pari passu	adv	gg		
latin	ipso facto	adv	ss		
latin	ab initio	adv	ss		
latin	ad hoc	adj	ss		
latin	ad infinitum	adv	sa		
latin	ad valorem	adj	gs		
latin	de facto	adj	ss		
latin	de minimis	adj	gs		
latin	de novo	adv	gs		
latin	ex gratia	adj	gs		'without admitting liability'
latin	ex officio	adj	ss		
latin	ex parte	adj	gs		
latin	force majeure	noun	gg		
latin	in absentia	adv	ss		
latin	in camera	adv	ss		
latin	in loco parentis	adv	gs		
latin	in personam	adj	gg		
latin	in rem	adj	gg		
latin	in situ	adv	ss		not before a noun ('in situ valuation')
latin	in toto	adv	sa		
latin	locus standi	noun	gs		
latin	modus operandi	noun	sa	same-meaning	
latin	nil	noun	ss		
latin	nunc pro tunc	adv	gs		
latin	obiter	adv	gs		
latin	per capita	adv	sa	not-after:{det}	term of art in wills (per capita / per stirpes)
latin	per se	adv	ss		'negligence per se' is a term; plural needs 'in themselves'
latin	per stirpes	adv	go		
latin	quantum	noun	ss		
latin	quid pro quo	noun	ss		
latin	sine die	adv	ss		
latin	sine qua non	noun	ss		
latin	status quo	noun	oo		
latin	sub judice	adj	gs		
latin	sui generis	adj	gs		
latin	supra	adv	ss		
latin	infra	adv	ss		
latin	ultra vires	adj	gg		
latin	intra vires	adj	gg		
latin	vice versa	adv	ss		
latin	vis-a-vis	prep	ss		also vis-à-vis
latin	viz.	adv	aa		
latin	e.g.	adv	aa	comma-handling not-after:not|so|but|and|or|because|with	comma after; inside brackets ok
latin	i.e.	adv	aa	comma-handling not-after:not|so|but|and|or|because|with	put a comma after it
latin	etc.	adv	ss	delete-and-recapitalise	open list: complete it or use 'such as'
latin	et al.	noun	ss		citations off
latin	ibid.	adv	ss		
latin	N.B.	adv	sa	sentence-start	
latin	q.v.	adv	ss		'(q.v.)' alone cannot become '(see)'
latin	cf.	adv	sa		
latin	ca.	adv	ss		
latin	idem	adv	ss		
latin	mala fide	adj	ss		
latin	caveat	noun	ss		land register caveat: off; 'with the caveat that' is a condition
latin	caveat emptor	noun	gs		
latin	volenti non fit injuria	noun	go		
latin	inter se	adv	ss		
latin	pro tem	adv	ss		
latin	pro bono	adj	ss		
latin	res judicata	noun	gg		
latin	et seq.	adv	ss	not-after:{num}	citations off
latin	in perpetuum	adv	gg		
help	click here	verb-phrase	oo		see link-text-meaningless; the rule link-text-meaningless looks for it
help	click on	verb-phrase	oa	pos-evidence	'click on' -> 'click'; touch devices -> 'select' or 'tap'
help	hit the	verb-phrase	os	only-before:key|keys|button|enter|return|space|spacebar|tab|escape|esc@3	key/button objects only
help	depress	verb	oa	not-participial-adjective only-before:key|keys|button|pedal|switch|lever@4	key/button objects only
help	input	verb	oa	not-participial-adjective pos-evidence	verb evidence ('diverse input' is a noun)
help	key in	verb	os	pos-evidence	'paste the key in the field' is a noun
help	navigate to	verb	oa		
help	browse to	verb	ot		
help	proceed to	verb	oa	pos-evidence noun-next	'the proceeds to charity', 'proceed to delete' stay
help	populate	verb	oa	not-participial-adjective active-only particle-verb	
help	invoke	verb	ot	not-participial-adjective	'invoke a clause' -> 'rely on'
help	instantiate	verb	ot	not-participial-adjective	developer docs off
help	abort	verb	oa	not-participial-adjective	
help	kill	verb	ot	not-participial-adjective	process objects; product CLI names off
help	boot	verb	ot	not-participial-adjective pos-evidence	
help	reboot	verb	oa	not-participial-adjective	
help	power on	verb	oa	pos-evidence particle-verb	'press power on the remote' is a noun
help	power off	verb	oa	pos-evidence particle-verb	
help	power down	verb	oa	pos-evidence particle-verb	
help	toggle	verb	ot	not-participial-adjective pos-evidence particle-verb	
help	grayed out	adj	os		also greyed out
help	dialog box	noun	os		
help	drop-down menu	noun	os		
help	hamburger menu	noun	os		
help	kebab menu	noun	os		
help	radio button	noun	os		
help	checkbox is checked	phrase	os		
help	uncheck	verb	os	not-participial-adjective	
help	untick	verb	os	not-participial-adjective	
help	login	verb	os	pos-evidence	'to login', 'please login': verb use only
help	logon	verb	os	pos-evidence	
help	setup	verb	os	pos-evidence	verb use only ('to setup')
help	backup	verb	os	pos-evidence	verb use only
help	credentials	noun	ot		security sense: exact set matters
help	authenticate	verb	os	not-participial-adjective particle-verb	developer docs off
help	authentication	noun	ot	not-after:factor|two-factor|2-factor|2-step|biometric|strong|multi-factor|multifactor|step|two-step|smtp|http|server|email|message|token not-before:method|methods|app|apps|application|applications|code|codes|key|keys|token|tokens|option|options|provider|device|server|protocol|system	
help	configure	verb	os	not-participial-adjective particle-verb	
help	configuration	noun	ot	not-before:file|files|directory|folder|option|options|language not-after:a|an|each|every|specific|initial|this verb-agreement	
help	customize	verb	ot	not-participial-adjective	
help	migrate	verb	os	not-participial-adjective	
help	provision	verb	ot	not-participial-adjective pos-evidence particle-verb	verb only
help	sync	verb	oo	not-participial-adjective	
help	synchronize	verb	os	not-participial-adjective	
help	repository	noun	ot		developer docs off
help	query	noun	ot	pos-evidence	database sense: off
help	erroneous entry	noun-phrase	oa		
help	invalid	adj	oo		the rule error-message-parts looks for it
help	illegal	adj	oo	only-before:character|characters|value|values|operation|argument|input|name|entry	UI sense only: illegal character/value/operation; the rule blame-user looks for it
help	fatal error	noun-phrase	oo		the rule error-message-parts looks for it
help	catastrophic failure	noun-phrase	oo		the rule error-message-parts looks for it
help	exception occurred	phrase	oo		the rule error-message-parts looks for it
help	an error has occurred	phrase	oo		the rule error-message-parts looks for it
help	an unexpected error occurred	phrase	oo		the rule error-message-parts looks for it
help	something went wrong	phrase	oo		the rule error-message-parts looks for it
help	please	adv	os	delete-and-recapitalise	keep for real favours (waiting, inconvenience)
help	simply	adv	os	delete-and-recapitalise not-after:not|quite|more|put not-before:because|put	
help	just	adv	os	delete-and-recapitalise not-after:not|only|has|have not-before:and|cause|under|over|as|before|after|like|in|because|one	not 'just and equitable', 'just cause', 'just under'
help	easily	adv	os	delete-and-recapitalise not-after:more|most|as|less|very|so|too|how	
help	obviously	adv	oa	delete-and-recapitalise remove-surrounding-commas not-after:not|so|as|less|more|most	
help	of course	adv	sa	delete-and-recapitalise remove-surrounding-commas set-off-only	only when set off by commas: 'the cost of course materials', 'as a matter of course' stay
help	basically	adv	oa	delete-and-recapitalise remove-surrounding-commas not-after:not	
help	actually	adv	ot	delete-and-recapitalise not-after:not	
help	very	adv	ot	delete-and-recapitalise	
help	quite	adv	ot	delete-and-recapitalise	
help	kindly	adv	sa	delete-and-recapitalise clause-start	
help	in case	conj	ot	not-before:of not-after:just	'in case' (precaution) differs from 'if'
help	seamless	adj	os	delete-and-recapitalise attributive	marketing
help	robust	adj	ot		
help	cutting-edge	adj	ot		
complex	state-of-the-art	adj	ss		GDPR art 25/32 'state of the art': off in contracts
help	best-in-class	adj	os	delete-and-recapitalise attributive	
help	world-class	adj	os	delete-and-recapitalise attributive	
help	going forward	adv-phrase	sa	phrase-end not-after:keep|{be}|while|when|start|stop|by	
help	moving forward	adv-phrase	sa	phrase-end not-after:keep|{be}|while|when|start|stop|by	
help	reach out to	verb	sa		
help	touch base with	verb	sa		
help	action	verb	ot	not-participial-adjective pos-evidence	verb only
complex	impact	verb	aa	not-participial-adjective pos-evidence	verb evidence ('the impact of' is a noun)
complex	violate	verb	tt	not-participial-adjective only-before:law|laws|agreement|terms|term|rule|rules|policy|policies|contract|provision|provisions|section|regulation|regulations|act@5 same-meaning	
help	onboard	verb	os	not-participial-adjective particle-verb	
help	incentivize	verb	ss	not-participial-adjective	
help	monetize	verb	os	not-participial-adjective	
help	ideate	verb	os	not-participial-adjective	often has no object
help	solution	noun	ot		marketing sense
help	deliverable	noun	ot		contract defined term
help	stakeholder	noun	ot		
help	learnings	noun	sa		
help	touchpoint	noun	os		
help	deep dive	noun	os		diving sense: off
help	bandwidth	noun	oo		network sense: off
help	ping	verb	ot	not-participial-adjective pos-evidence	network sense: off
help	whitelist	noun	os		
help	blacklist	noun	os		
help	sanity check	noun	sa	not-before:{det}	noun only
help	dummy	adj	ot		
help	man-hours	noun	oo		the rule gendered-wording looks for it
help	manned	adj	oo		the rule gendered-wording looks for it
help	chairman	noun	oo		the rule gendered-wording looks for it
help	guys	noun	ot		
help	end user	noun	ot		defined term: off
help	TBD	noun	oo		placeholder rule; the rule placeholder-left looks for it
help	ASAP	adv	os		
help	FAQ	noun	oo		
help	T&Cs	noun	ot		
help	biannual	adj	oo		ambiguous: biannual/biennial; the rule period-ambiguous looks for it
help	biennial	adj	os		
help	bimonthly	adj	oo		author must choose; the rule period-ambiguous looks for it
help	biweekly	adj	oo		author must choose; the rule period-ambiguous looks for it
help	fortnightly	adj	ot		fine in UK/AU
help	next Friday	noun-phrase	oo		any weekday; the day is clear where the message is dated
help	deselect	verb	os	not-participial-adjective	
help	scroll down to	verb	ot		
help	right-click on	verb-phrase	oa		
help	double-click on	verb-phrase	oa		
help	tap on	verb-phrase	oa	pos-evidence not-before:the_shoulder	
help	check the box	verb-phrase	os		
help	in the event of an error	adv-phrase	sa		
help	is currently unavailable	verb-phrase	oo		the rule error-message-parts looks for it
help	user-friendly	adj	ot		`;

/** Forms by first token, one a line. */
export const FORMS = `12	1072f|midnight|midnight	1073f|noon|noon
a	33f|period of|(omit)	110f|sum of|(omit)	155f|number of|some|several	156f|large number of|many	157f|great number of|many	158f|majority of|most	160f|minority of|few|less than half	161f|sufficient number of|enough	162f|limited number of|a few|some	163f|variety of|various|many	164f|wide range of|many	165f|lack of|no|not enough
ab	1091f|initio|from the start
abide	349b0|by|follow
abided	349d0|by|followed
abides	349s0|by|follows
abiding	349g0|by|following
abort	1163b0||stop|cancel
aborted	1163d0||stopped|cancelled
aborting	1163g0||stopping|cancelling
aborts	1163s0||stops|cancels
above	734f|mentioned|this|these|the
above-mentioned	734f||this|these|the
abovementioned	734f||this|these|the
absolutely	1038f|essential|essential
accompanied	650d0||went with|came with	650n0||gone with|come with
accompanies	650s0||goes with|comes with
accompany	650b0||go with|come with
accompanying	650g0||going with|coming with
accomplish	651b0||do|carry out
accomplished	651d0||did|carried out	651n0||done|carried out
accomplishes	651s0||does|carries out
accomplishing	651g0||doing|carrying out
accord	470b0||give
accorded	470d0||gave	470n0||given
according	470g0||giving
accordingly	623f||so
accords	470s0||gives
accrue	410b0||build up|become due
accrued	410d0||built up|became due	410n0||built up|become due
accrues	410s0||builds up|becomes due
accruing	410g0||building up|becoming due
accurate	673f||correct|exact|right
acknowledge	383b0||accept|agree	837b0|and agree|agree
acknowledged	383d0||accepted|agreed	837d0|and agreed|agreed
acknowledges	383s0||accepts|agrees	837s0|and agrees|agrees
acknowledging	383g0||accepting|agreeing	837g0|and agreeing|agreeing
acquire	320b0||get|buy
acquired	320d0||got|bought
acquires	320s0||gets|buys
acquiring	320g0||getting|buying
action	1227b0||do|carry out
actioned	1227d0||did|carried out	1227n0||done|carried out
actioning	1227g0||doing|carrying out
actions	1227s0||does|carries out
actual	1039b1|fact|fact	1039p1|facts|facts
actually	1212f||(omit)
ad	1092f|hoc|one-off	1093f|infinitum|without end	1094f|valorem|based on value
added	1037b1|bonus|bonus	1037p1|bonuses|bonuses
additional	571f||extra|more
additionally	625f||also
address	491b0||deal with|discuss
addressed	491d0||dealt with|discussed
addressee	674b0||you|reader
addressees	674p0||you|readers
addresses	491s0||deals with|discusses
addressing	491g0||dealing with|discussing
adequate	572f||enough
adhere	348b0|to|follow|keep to
adhered	348d0|to|followed|kept to
adheres	348s0|to|follows|keeps to
adhering	348g0|to|following|keeping to
adjacent	610f|to|next to
adjudicate	499b0||decide
adjudicated	499d0||decided
adjudicates	499s0||decides
adjudicating	499g0||deciding
advance	1035f|planning|planning	1036f|notice|notice
advantageous	595f||helpful
adversely	671b1|affect|harm	671s1|affects|harms	671d1|affected|harmed	671g1|affecting|harming	671b1|impact|harm	671s1|impacts|harms	671d1|impacted|harmed	671g1|impacting|harming	671b1|impact on|harm	671s1|impacts on|harms	671d1|impacted on|harmed	671g1|impacting on|harming
advise	329b0||tell|recommend
advised	329d0||told|recommended
advises	329s0||tells|recommends
advising	329g0||telling|recommending
affirm	386b0||confirm
affirmed	386d0||confirmed
affirming	386g0||confirming
affirms	386s0||confirms
afford	469b0||give	672b0|an opportunity to|allow|let	672b0|the opportunity to|allow|let
afforded	469d0||gave	469n0||given	672d0|an opportunity to|allowed|let	672d0|the opportunity to|allowed|let
affording	469g0||giving	672g0|an opportunity to|allowing|letting	672g0|the opportunity to|allowing|letting
affords	469s0||gives	672s0|an opportunity to|allows|lets	672s0|the opportunity to|allows|lets
aforementioned	732f||this|these|the
aforesaid	733f||this|these|the
aggregate	605f||total
agree	838b0|and covenant|agree
agreed	838d0|and covenanted|agreed
agreeing	838g0|and covenanting|agreeing
agrees	838s0|and covenants|agrees
aid	850b0|and abet|help
aided	850d0|and abetted|helped
aiding	850g0|and abetting|helping
aids	850s0|and abets|helps
aircraft	675f||plane
albeit	775f||although
all	169f|of the|all the	805f|and every|all
allocate	405b0||share out|give|set aside
allocated	405d0||shared out|gave|set aside	405n0||shared out|given|set aside
allocates	405s0||shares out|gives|sets aside
allocating	405g0||sharing out|giving|setting aside
alter	335b0||change	846b0|or change|change	847b0|, amend or modify|change	847b0|, amend , or modify|change
alteration	527b0||change
alterations	527p0||changes
altered	335d0||changed	846d0|or changed|changed	847d0|, amended or modified|changed	847d0|, amended , or modified|changed
altering	335g0||changing	846g0|or changing|changing	847g0|, amending or modifying|changing	847g0|, amending , or modifying|changing
alters	335s0||changes	846s0|or changes|changes	847s0|, amends or modifies|changes	847s0|, amends , or modifies|changes
am	216b0|able to|can	217b0|unable to|cannot	218b0|required to|must	219b0|obliged to|must	220b0|obligated to|must	221b0|not required to|do not have to	222b0|under no obligation to|do not have to	223b0|authorized to|may	223b0|authorised to|may	224b0|entitled to|may|have a right to	225b0|permitted to|may	226b0|prohibited from|must not	227b0|responsible for|(say what this person must do)	228b0|applicable to|apply to	229b0|in possession of|have	230b0|indicative of|am a sign of	231b0|located in|am in	232b0|capable of|can	233b0|desirous of|want to	234b0|aware of the fact that|know that	287b0|not able to|cannot	288b0|subject to change|may change|can change	289b0|of the view that|think that|believe that	290b0|in need of|need	291b0|in accordance with|follow|match	292b0|comprised of|am made up of	293b0|in consonance with|agree with|follow	458b0|dependent on|depend on	459b0|contingent upon|depend on	887b0|in full force and effect|continue to apply in full	960b0|in agreement with|agree with	961b0|in breach of|breach|break	962b0|in receipt of|get|have received	963b0|in default|(keep; explain)	964b0|of the opinion that|think that|believe that	1025b0|in compliance with|comply with	1026b0|in attendance at|attend	1027b0|in violation of|break	1028b0|supportive of|support	1268b0|currently unavailable|(say when it will work)
amend	334b0||change	848b0|or modify|change
amended	334d0||changed	848d0|or modified|changed
amending	334g0||changing	848g0|or modifying|changing
amendment	528b0||change
amendments	528p0||changes
amends	334s0||changes	848s0|or modifies|changes
amidst	639f||amid|among
amongst	637f||among
an	166f|adequate amount of|enough	1202f|error has occurred|(say what happened and what to do)	1203f|unexpected error occurred|(say what happened and what to do)
ancillary	602f||related|extra
and	783f|/ or|or|and|(write … or … or both)
anent	762f||about
annex	447b0||attach
annexed	447d0||attached
annexes	447s0||attaches
annexing	447g0||attaching
annul	849b0|and set aside|cancel
annulled	849d0|and set aside|cancelled
annulling	849g0|and setting aside|cancelling
annuls	849s0|and sets aside|cancels
anticipate	437b0||expect
anticipated	437d0||expected
anticipates	437s0||expects
anticipating	437g0||expecting
any	167f|one of|any of	803f|and all|all|any	806f|or all|any|all	889f|and every|every|any
apparent	666f||clear
append	446b0||add|attach
appended	446d0||added|attached
appending	446g0||adding|attaching
appends	446s0||adds|attaches
applicable	575f||that applies|that apply
appoint	353b0||choose
appointed	353d0||chose	353n0||chosen
appointing	353g0||choosing
appoints	353s0||chooses
apportion	406b0||divide|share
apportioned	406d0||divided|shared
apportioning	406g0||dividing|sharing
apportions	406s0||divides|shares
appreciable	676f||large|many
apprise	480b0||tell
apprised	480d0||told
apprises	480s0||tells
apprising	480g0||telling
appropriate	574f||suitable|right
approximate	677f||rough|about
approximately	612f||about
are	216b0|able to|can	217b0|unable to|cannot	218b0|required to|must	219b0|obliged to|must	220b0|obligated to|must	221b0|not required to|do not have to	222b0|under no obligation to|do not have to	223b0|authorized to|may	223b0|authorised to|may	224b0|entitled to|may|have a right to	225b0|permitted to|may	226b0|prohibited from|must not	227b0|responsible for|(say what this person must do)	228b0|applicable to|apply to	229b0|in possession of|have	230b0|indicative of|are a sign of	231b0|located in|are in	232b0|capable of|can	233b0|desirous of|want to	234b0|aware of the fact that|know that	287b0|not able to|cannot	288b0|subject to change|may change|can change	289b0|of the view that|think that|believe that	290b0|in need of|need	291b0|in accordance with|follow|match	292b0|comprised of|are made up of	293b0|in consonance with|agree with|follow	458b0|dependent on|depend on	459b0|contingent upon|depend on	887b0|in full force and effect|continue to apply in full	960b0|in agreement with|agree with	961b0|in breach of|breach|break	962b0|in receipt of|get|have received	963b0|in default|(keep; explain)	964b0|of the opinion that|think that|believe that	1025b0|in compliance with|comply with	1026b0|in attendance at|attend	1027b0|in violation of|break	1028b0|supportive of|support	1268b0|currently unavailable|(say when it will work)
arise	462b0|from|come from|be caused by
arisen	462n0|from|come from|been caused by
arises	462s0|from|comes from|is caused by
arising	462g0|from|coming from|being caused by
arose	462d0|from|came from|was caused by
arrive	300b0|onboard|arrive
arrived	300d0|onboard|arrived
arrives	300s0|onboard|arrives
arriving	300g0|onboard|arriving
as	68f|regards|about|for	78f|to whether|about whether|whether	80f|to|about	145f|a consequence of|because of	146f|a result of|because of	147f|a means of|to	148f|well as|and	149f|long as|if|while	150f|and when|when	188f|a matter of fact|in fact	194f|of the date of|on the date of	195f|of|on|from	271f|soon as practicable|as soon as possible	271f|soon as reasonably practicable|as soon as possible	282f|the case may be|whichever applies|(omit)	301f|prescribed by|under|in	642f|per|under|as in
asap	1252f||as soon as possible|(give a date)
ascertain	309b0||find out
ascertained	309d0||found out
ascertaining	309g0||finding out
ascertains	309s0||finds out
assign	373b0||transfer	844b0|, transfer and convey|transfer	844b0|, transfer , and convey|transfer
assigned	373d0||transferred	844d0|, transferred and conveyed|transferred	844d0|, transferred , and conveyed|transferred
assigning	373g0||transferring	844g0|, transferring and conveying|transferring	844g0|, transferring , and conveying|transferring
assigns	373s0||transfers	844s0|, transfers and conveys|transfers	844s0|, transfers , and conveys|transfers
assist	323b0||help
assistance	516b0||help
assisted	323d0||helped
assisting	323g0||helping
assists	323s0||helps
at	21f|the time when|when	22f|the time that|when	23f|such time as|when	24f|the time of|when|at	35f|this point in time|now	36f|the present time|now	37f|that point in time|then	38f|the current time|now	39f|a later date|later	40f|an early date|soon	41f|your earliest convenience|as soon as you can	207f|all times|always|(omit)	208f|any time and from time to time|at any time	273f|any given time|at any time|at any one time	281f|the expiration of|at the end of	281f|the expiry of|at the end of
atm	1068b1|machine|ATM	1068p1|machines|ATMs
attached	851f|hereto and incorporated herein|attached as part of this agreement
attain	649b0||reach|meet
attained	649d0||reached|met
attaining	649g0||reaching|meeting
attains	649s0||reaches|meets
attempt	324b0||try
attempted	324d0||tried
attempting	324g0||trying
attempts	324s0||tries
attest	385b0||confirm
attested	385d0||confirmed
attesting	385g0||confirming
attests	385s0||confirms
attorney	569b0||lawyer
attorneys	569p0||lawyers
augment	420b0||increase|add to
augmented	420d0||increased|added to
augmenting	420g0||increasing|adding to
augments	420s0||increases|adds to
authenticate	1185b0||sign in|prove who you are
authenticated	1185d0||signed in|proved who you are
authenticates	1185s0||signs in|proves who you are
authenticating	1185g0||signing in|proving who you are
authentication	1186b0||sign-in|proof of identity
authentications	1186p0||sign-ins|proofs of identity
authorise	358b0||allow|give permission	839b0|and empower|authorise
authorised	358d0||allowed|gave permission	358n0||allowed|given permission	839d0|and empowered|authorised
authorises	358s0||allows|gives permission	839s0|and empowers|authorises
authorising	358g0||allowing|giving permission	839g0|and empowering|authorising
authorize	358b0||allow|give permission	839b0|and empower|authorise
authorized	358d0||allowed|gave permission	358n0||allowed|given permission	839d0|and empowered|authorised
authorizes	358s0||allows|gives permission	839s0|and empowers|authorises
authorizing	358g0||allowing|giving permission	839g0|and empowering|authorising
backup	1183f||back up
bandwidth	1240b0||time
bandwidths	1240p0||times
basic	1040f|fundamentals|basics
basically	1211f||(omit)
be	176f|advised that|(omit)	228b0|applicable to|apply to	229b0|in possession of|have	230b0|indicative of|be a sign of	233b0|desirous of|want to	234b0|aware of the fact that|know that	289b0|of the view that|think that|believe that	290b0|in need of|need	291b0|in accordance with|follow|match	292b0|comprised of|be made up of	293b0|in consonance with|agree with|follow	458b0|dependent on|depend on	459b0|contingent upon|depend on	887b0|in full force and effect|continue to apply in full	960b0|in agreement with|agree with	961b0|in breach of|breach|break	962b0|in receipt of|get|have received	963b0|in default|(keep; explain)	964b0|of the opinion that|think that|believe that	1025b0|in compliance with|comply with	1026b0|in attendance at|attend	1027b0|in violation of|break	1028b0|supportive of|support	1268b0|currently unavailable|(say when it will work)
been	228n0|applicable to|applied to	229n0|in possession of|had	230n0|indicative of|been a sign of	233n0|desirous of|wanted to	234n0|aware of the fact that|known that	289n0|of the view that|thought that|believed that	290n0|in need of|needed	291n0|in accordance with|followed|matched	292n0|comprised of|been made up of	293n0|in consonance with|agreed with|followed	458n0|dependent on|depended on	459n0|contingent upon|depended on	887n0|in full force and effect|continued to apply in full	960n0|in agreement with|agreed with	961n0|in breach of|breached|broken	962n0|in receipt of|got|had received	963n0|in default|(keep; explain)	964n0|of the opinion that|thought that|believed that	1025n0|in compliance with|complied with	1026n0|in attendance at|attended	1027n0|in violation of|broken	1028n0|supportive of|supported	1268n0|currently unavailable|(say when it will work)
before-mentioned	736f||this|these|the
beforementioned	736f||this|these|the
being	228g0|applicable to|applying to	229g0|in possession of|having	230g0|indicative of|being a sign of	233g0|desirous of|wanting to	234g0|aware of the fact that|knowing that	289g0|of the view that|thinking that|believing that	290g0|in need of|needing	291g0|in accordance with|following|matching	292g0|comprised of|being made up of	293g0|in consonance with|agreeing with|following	458g0|dependent on|depending on	459g0|contingent upon|depending on	887g0|in full force and effect|continuing to apply in full	960g0|in agreement with|agreeing with	961g0|in breach of|breaching|breaking	962g0|in receipt of|getting|having received	963g0|in default|(keep; explain)	964g0|of the opinion that|thinking that|believing that	1025g0|in compliance with|complying with	1026g0|in attendance at|attending	1027g0|in violation of|breaking	1028g0|supportive of|supporting	1268g0|currently unavailable|(say when it will work)
benefit	678b0||help
benefited	678d0||helped
benefiting	678g0||helping
benefits	678s0||helps
best-in-class	1221f||(omit)
bestow	471b0||give
bestowed	471d0||gave	471n0||given
bestowing	471g0||giving
bestows	471s0||gives
biannual	1255f||twice a year
biennial	1256f||every two years
bimonthly	1257f||twice a month|every two months
bind	852b0|and obligate|bind
binding	852g0|and obligating|binding
binds	852s0|and obligates|binds
biweekly	1258f||twice a week|every two weeks
blacklist	1243b0||blocklist
blacklists	1243p0||blocklists
bona	1085f|fide|genuine	1086f|fides|good faith
boot	1165b0||start
booted	1165d0||started
booting	1165g0||starting
boots	1165s0||starts
both	170f|of the|both
bound	852d0|and obligated|bound
brief	1041b1|summary|summary	1041p1|summaries|summaries
browse	1158b0|to|go to
browsed	1158d0|to|went to	1158n0|to|gone to
browses	1158s0|to|goes to
browsing	1158g0|to|going to
by	81f|means of|using|by|with	82f|way of|by|as	83f|way of example|for example	84f|reason of|because of	85f|virtue of|because of|under	86f|the use of|by using|with	768f|and between|between	769f|and among|between|among	821f|and with|with	853f|virtue of or pursuant to|under
ca.	1139f||about
calculate	403b0||work out
calculated	403d0||worked out
calculates	403s0||works out
calculating	403g0||working out
came	248d0|to an agreement|agreed	249d0|into force|took effect|started	250d0|to an end|ended	965d0|to the conclusion that|concluded that|decided that	1029d0|to a decision|decided
capabilities	537p0||abilities
capability	537b0||ability
carried	254d0|out|did	254n0|out|done	933d0|out a review of|reviewed	934d0|out an investigation of|investigated	934d0|out an investigation into|investigated	935d0|out an assessment of|assessed	936d0|out an inspection of|inspected	937d0|out checks on|checked	1000d0|out an analysis of|analysed	1001d0|out an audit of|audited	1002d0|out an evaluation of|evaluated	1007d0|out repairs to|repaired	1008d0|out maintenance on|maintained	1009d0|out tests on|tested
carries	254s0|out|does	933s0|out a review of|reviews	934s0|out an investigation of|investigates	934s0|out an investigation into|investigates	935s0|out an assessment of|assesses	936s0|out an inspection of|inspects	937s0|out checks on|checks	1000s0|out an analysis of|analyses	1001s0|out an audit of|audits	1002s0|out an evaluation of|evaluates	1007s0|out repairs to|repairs	1008s0|out maintenance on|maintains	1009s0|out tests on|tests
carry	254b0|out|do	933b0|out a review of|review	934b0|out an investigation of|investigate	934b0|out an investigation into|investigate	935b0|out an assessment of|assess	936b0|out an inspection of|inspect	937b0|out checks on|check	1000b0|out an analysis of|analyse	1001b0|out an audit of|audit	1002b0|out an evaluation of|evaluate	1007b0|out repairs to|repair	1008b0|out maintenance on|maintain	1009b0|out tests on|test
carrying	254g0|out|doing	933g0|out a review of|reviewing	934g0|out an investigation of|investigating	934g0|out an investigation into|investigating	935g0|out an assessment of|assessing	936g0|out an inspection of|inspecting	937g0|out checks on|checking	1000g0|out an analysis of|analysing	1001g0|out an audit of|auditing	1002g0|out an evaluation of|evaluating	1007g0|out repairs to|repairing	1008g0|out maintenance on|maintaining	1009g0|out tests on|testing
catastrophic	1200f|failure|(say what happened)
caveat	1142b0||warning	1143f|emptor|buyer beware
caveats	1142p0||warnings
cease	367b0||stop	802b0|and desist|stop	888b0|and desist from|stop
ceased	367d0||stopped	802d0|and desisted|stopped	888d0|and desisted from|stopped
ceases	367s0||stops	802s0|and desists|stops	888s0|and desists from|stops
ceasing	367g0||stopping	802g0|and desisting|stopping	888g0|and desisting from|stopping
certified	384d0||confirmed|stated
certifies	384s0||confirms|states
certify	384b0||confirm|state
certifying	384g0||confirming|stating
cessation	515b0||end|stop
cessations	515p0||ends|stops
cf.	1138f||compare
chairman	1248b0||chair
chairmen	1248p0||chairs
check	1266b0|the box|select the box	1266b0|the checkbox|select the box
checkbox	1177f|is checked|checkbox is selected
checked	1266d0|the box|selected the box	1266d0|the checkbox|selected the box
checking	1266g0|the box|selecting the box	1266g0|the checkbox|selecting the box
checks	1266s0|the box|selects the box	1266s0|the checkbox|selects the box
clarified	479d0||explained|made clear
clarifies	479s0||explains|makes clear
clarify	479b0||explain|make clear
clarifying	479g0||explaining|making clear
click	1152b0|on|click|select	1151f|here|(use link text that names the target)
clicked	1152d0|on|clicked|selected
clicking	1152g0|on|clicking|selecting
clicks	1152s0|on|clicks|selects
cognisant	601f||aware
cognizant	601f||aware
combat	1082f|environment|combat
combine	240b0|together|combine
combined	240d0|together|combined
combines	240s0|together|combines
combining	240g0|together|combining
come	248b0|to an agreement|agree	248n0|to an agreement|agreed	249b0|into force|take effect|start	249n0|into force|taken effect|started	250b0|to an end|end	250n0|to an end|ended	965b0|to the conclusion that|conclude that|decide that	965n0|to the conclusion that|concluded that|decided that	1029b0|to a decision|decide	1029n0|to a decision|decided
comes	248s0|to an agreement|agrees	249s0|into force|takes effect|starts	250s0|to an end|ends	965s0|to the conclusion that|concludes that|decides that	1029s0|to a decision|decides
coming	248g0|to an agreement|agreeing	249g0|into force|taking effect|starting	250g0|to an end|ending	965g0|to the conclusion that|concluding that|deciding that	1029g0|to a decision|deciding
commence	306b0||start|begin
commenced	306d0||started|began	306n0||started|begun
commencement	511b0||start
commencements	511p0||starts
commences	306s0||starts|begins
commencing	306g0||starting|beginning
commensurate	669f|with|in line with|equal to
compensate	413b0||pay
compensated	413d0||paid
compensates	413s0||pays
compensating	413g0||paying
completely	1043b1|eliminate|eliminate|remove	1043s1|eliminates|eliminates|removes	1043d1|eliminated|eliminated|removed	1043g1|eliminating|eliminating|removing	1075f|full|full	1076f|free|free
complied	347d0|with|followed|kept to|met
complies	347s0|with|follows|keeps to|meets
complimentary	598f||free
comply	347b0|with|follow|keep to|meet
complying	347g0|with|following|keeping to|meeting
component	538b0||part
components	538p0||parts
comprise	346b0||include|be made up of
comprised	346d0||included|was made up of	346n0||included|been made up of
comprises	346s0||includes|is made up of
comprising	346g0||including|being made up of
compute	404b0||work out|calculate
computed	404d0||worked out|calculated
computes	404s0||works out|calculates
computing	404g0||working out|calculating
concerning	76f||about
concur	481b0||agree
concurred	481d0||agreed
concurring	481g0||agreeing
concurs	481s0||agrees
conduct	938b0|a review of|review	939b0|an investigation into|investigate	939b0|an investigation of|investigate	940b0|an inspection of|inspect	941b0|an examination of|examine	1000b0|an analysis of|analyse	1001b0|an audit of|audit	1002b0|an evaluation of|evaluate	1003b0|an assessment of|assess
conducted	938d0|a review of|reviewed	939d0|an investigation into|investigated	939d0|an investigation of|investigated	940d0|an inspection of|inspected	941d0|an examination of|examined	1000d0|an analysis of|analysed	1001d0|an audit of|audited	1002d0|an evaluation of|evaluated	1003d0|an assessment of|assessed
conducting	938g0|a review of|reviewing	939g0|an investigation into|investigating	939g0|an investigation of|investigating	940g0|an inspection of|inspecting	941g0|an examination of|examining	1000g0|an analysis of|analysing	1001g0|an audit of|auditing	1002g0|an evaluation of|evaluating	1003g0|an assessment of|assessing
conducts	938s0|a review of|reviews	939s0|an investigation into|investigates	939s0|an investigation of|investigates	940s0|an inspection of|inspects	941s0|an examination of|examines	1000s0|an analysis of|analyses	1001s0|an audit of|audits	1002s0|an evaluation of|evaluates	1003s0|an assessment of|assesses
confer	472b0||give
conferred	472d0||gave	472n0||given
conferring	472g0||giving
confers	472s0||gives
configuration	1188b0||settings|setup
configurations	1188p0||settings|setups
configure	1187b0||set up
configured	1187d0||set up
configures	1187s0||sets up
configuring	1187g0||setting up
conform	350b0|to|follow|match
conformed	350d0|to|followed|matched
conforming	350g0|to|following|matching
conforms	350s0|to|follows|matches
consecutive	604f||(say in a row after the noun)
consensus	1044f|of opinion|consensus
consent	482b0||agree
consented	482d0||agreed
consenting	482g0||agreeing
consents	482s0||agrees
consequence	552b0||result
consequences	552p0||results
consequently	622f||so
consolidate	492b0||combine|join
consolidated	492d0||combined|joined
consolidates	492s0||combines|joins
consolidating	492g0||combining|joining
constitute	345b0||be|make up
constituted	345d0||was|made up	345n0||been|made up
constitutes	345s0||is|makes up
constituting	345g0||being|making up
construe	440b0||read|understand
construed	440d0||read|understood
construes	440s0||reads|understands
construing	440g0||reading|understanding
consult	429b0|with|ask|talk to
consulted	429d0|with|asked|talked to
consulting	429g0|with|asking|talking to
consults	429s0|with|asks|talks to
consummate	378b0||complete
consummated	378d0||completed
consummates	378s0||completes
consummating	378g0||completing
contemplate	438b0||plan|think about
contemplated	438d0||planned|thought about
contemplates	438s0||plans|thinks about
contemplating	438g0||planning|thinking about
contiguous	611f||touching|next to
contingencies	551p0||possible events
contingency	551b0||possible event
continue	887b0|in full force and effect|continue to apply in full
continued	887d0|in full force and effect|continued to apply in full
continues	887s0|in full force and effect|continues to apply in full
continuing	887g0|in full force and effect|continuing to apply in full
convene	468b0||meet|call
convened	468d0||met|called
convenes	468s0||meets|calls
convening	468g0||meeting|calling
convey	343b0||give|tell
conveyed	343d0||gave|told	343n0||given|told
conveying	343g0||giving|telling
conveys	343s0||gives|tells
correspond	431b0|with|write to|match
corresponded	431d0|with|wrote to|matched	431n0|with|written to|matched
correspondence	532b0||letters|emails|messages
corresponding	431g0|with|writing to|matching
corresponds	431s0|with|writes to|matches
costs	854f|and expenses|costs
counsel	570f||lawyer|lawyers
covenant	380b0||promise|agree	836b0|and agree|agree
covenanted	380d0||promised|agreed	836d0|and agreed|agreed
covenanting	380g0||promising|agreeing	836g0|and agreeing|agreeing
covenants	380s0||promises|agrees	836s0|and agrees|agrees
credentials	1184f||username and password|sign-in details
cumulative	606f||total|added together
currently	619f||(omit)|now	1045f|available|available
curtail	364b0||cut|limit
curtailed	364d0||cut|limited
curtailing	364g0||cutting|limiting
curtails	364s0||cuts|limits
customise	1189b0||change|adapt
customised	1189d0||changed|adapted
customises	1189s0||changes|adapts
customising	1189g0||changing|adapting
customize	1189b0||change|adapt
customized	1189d0||changed|adapted
customizes	1189s0||changes|adapts
customizing	1189g0||changing|adapting
cutting	1219f|edge|newest
cutting-edge	1219f||newest
de	1095f|facto|in fact|actual	1096f|minimis|too small to matter	1097f|novo|from the beginning|afresh
debts	855f|and liabilities|debts
deem	344b0||treat as|count as	856b0|and consider|treat as
deemed	344d0||treated as|counted as	856d0|and considered|treated as
deeming	344g0||treating as|counting as	856g0|and considering|treating as
deems	344s0||treats as|counts as	856s0|and considers|treats as
deep	1239b1|dive|detailed look	1239p1|dives|detailed looks
defend	832b0|, indemnify and hold harmless|(keep; explain)	832b0|, indemnify , and hold harmless|(keep; explain)
defended	832d0|, indemnified and held harmless|(keep; explain)	832d0|, indemnified , and held harmless|(keep; explain)
defending	832g0|, indemnifying and holding harmless|(keep; explain)	832g0|, indemnifying , and holding harmless|(keep; explain)
defends	832s0|, indemnifies and holds harmless|(keep; explain)	832s0|, indemnifies , and holds harmless|(keep; explain)
deficiencies	548p0||lacks|shortages
deficiency	548b0||lack|shortage
delegate	374b0||pass on|hand over
delegated	374d0||passed on|handed over
delegates	374s0||passes on|hands over
delegating	374g0||passing on|handing over
delete	450b0||remove|cut
deleted	450d0||removed|cut
deletes	450s0||removes|cuts
deleting	450g0||removing|cutting
deliverable	1235b0||work|result
deliverables	1235p0||work|results
demise	778b0||lease
demised	778d0||leased
demises	778s0||leases
demising	778g0||leasing
demonstrate	325b0||show
demonstrated	325d0||showed	325n0||shown
demonstrates	325s0||shows
demonstrating	325g0||showing
denote	442b0||mean
denoted	442d0||meant
denotes	442s0||means
denoting	442g0||meaning
depart	467b0||leave
departed	467d0||left
departing	467g0||leaving
departs	467s0||leaves
depend	457b0|upon|depend on
depended	457d0|upon|depended on
depending	457g0|upon|depending on
depends	457s0|upon|depends on
deploy	488b0||use|install
deployed	488d0||used|installed
deploying	488g0||using|installing
deploys	488s0||uses|installs
depress	1154b0||press
depressed	1154d0||pressed
depresses	1154s0||presses
depressing	1154g0||pressing
deselect	1261b0||clear
deselected	1261d0||cleared
deselecting	1261g0||clearing
deselects	1261s0||clears
designate	352b0||choose|name
designated	352d0||chose|named	352n0||chosen|named
designates	352s0||chooses|names
designating	352g0||choosing|naming
desire	652b0||want|wish
desired	652d0||wanted|wished
desires	652s0||wants|wishes
desiring	652g0||wanting|wishing
desist	507b0|from|stop
desisted	507d0|from|stopped
desisting	507g0|from|stopping
desists	507s0|from|stops
despatch	342b0||send
despatched	342d0||sent
despatches	342s0||sends
despatching	342g0||sending
despite	98f|the fact that|although
determine	351b0||decide
determined	351d0||decided
determines	351s0||decides
determining	351g0||deciding
detrimental	594f||harmful
dialog	1172b1|box|window|message	1172p1|boxes|windows|messages
diminish	422b0||reduce|lessen
diminished	422d0||reduced|lessened
diminishes	422s0||reduces|lessens
diminishing	422g0||reducing|lessening
disable	360b0||turn off
disabled	360d0||turned off
disables	360s0||turns off
disabling	360g0||turning off
disburse	407b0||pay|pay out
disbursed	407d0||paid|paid out
disbursement	518b0||payment
disbursements	518p0||payments
disburses	407s0||pays|pays out
disbursing	407g0||paying|paying out
discharge	501b0||carry out|pay off
discharged	501d0||carried out|paid off
discharges	501s0||carries out|pays off
discharging	501g0||carrying out|paying off
disclose	391b0||share|reveal|tell
disclosed	391d0||shared|revealed|told
discloses	391s0||shares|reveals|tells
disclosing	391g0||sharing|revealing|telling
discontinue	366b0||stop
discontinued	366d0||stopped
discontinues	366s0||stops
discontinuing	366g0||stopping
discrepancies	547p0||differences|mismatches
discrepancy	547b0||difference|mismatch
dispatch	342b0||send
dispatched	342d0||sent
dispatches	342s0||sends
dispatching	342g0||sending
disseminate	393b0||share|send out
disseminated	393d0||shared|sent out
disseminates	393s0||shares|sends out
disseminating	393g0||sharing|sending out
divulge	392b0||reveal|share
divulged	392d0||revealed|shared
divulges	392s0||reveals|shares
divulging	392g0||revealing|sharing
do	792f|hereby|(delete this and keep the verb in the present)
documentation	531b0||documents|papers
does	792f|hereby|(delete this and keep the verb in the present)
doth	780f||does
double	1264b1|click on|double-click	1264s1|clicks on|double-clicks	1264d1|clicked on|double-clicked	1264g1|clicking on|double-clicking
double-click	1264b0|on|double-click
double-clicked	1264d0|on|double-clicked
double-clicking	1264g0|on|double-clicking
double-clicks	1264s0|on|double-clicks
drop-down	1173b1|menu|list|menu	1173p1|menus|lists|menus
due	92f|to the fact that|because	857f|and payable|due|payable	858f|and owing|owed
duly	771f||(omit)|properly
dummy	1245f||placeholder|sample
duration	567b0||length|time
durations	567p0||lengths|times
during	26f|such time as|while	27f|the period that|while	28f|the course of|during	302f|the period|during
dwelling	562b0||home
dwellings	562p0||homes
e.g.	1131f||for example
each	168f|of the|(use each with a singular noun)	804f|and every|each|every	1077f|individual|each
easily	1208f||(omit)
effect	376b0||make|carry out	966b0|payment|pay	967b0|delivery of|deliver	968b0|a change to|change	1030b0|payment of|pay	1031b0|modifications to|change	1031b0|a modification to|change
effected	376d0||made|carried out	966d0|payment|paid	967d0|delivery of|delivered	968d0|a change to|changed	1030d0|payment of|paid	1031d0|modifications to|changed	1031d0|a modification to|changed
effecting	376g0||making|carrying out	966g0|payment|paying	967g0|delivery of|delivering	968g0|a change to|changing	1030g0|payment of|paying	1031g0|modifications to|changing	1031g0|a modification to|changing
effective	193f|as of|from|starting on
effects	376s0||makes|carries out	966s0|payment|pays	967s0|delivery of|delivers	968s0|a change to|changes	1030s0|payment of|pays	1031s0|modifications to|changes	1031s0|a modification to|changes
effectuate	1030b0|payment of|pay	377b0||carry out|bring about	428b0|payment|pay
effectuated	1030d0|payment of|paid	377d0||carried out|brought about	428d0|payment|paid
effectuates	1030s0|payment of|pays	377s0||carries out|brings about	428s0|payment|pays
effectuating	1030g0|payment of|paying	377g0||carrying out|bringing about	428g0|payment|paying
elect	355b0||choose
elected	355d0||chose	355n0||chosen
electing	355g0||choosing
elects	355s0||chooses
eliminate	451b0||remove|end
eliminated	451d0||removed|ended
eliminates	451s0||removes|ends
eliminating	451g0||removing|ending
elucidate	478b0||explain
elucidated	478d0||explained
elucidates	478s0||explains
elucidating	478g0||explaining
emanate	460b0|from|come from
emanated	460d0|from|came from	460n0|from|come from
emanates	460s0|from|comes from
emanating	460g0|from|coming from
employ	653b0||use
employed	653d0||used
employing	653g0||using
employs	653s0||uses
enable	359b0||turn on|let
enabled	359d0||turned on|let
enables	359s0||turns on|lets
enabling	359g0||turning on|letting
enclose	448b0||send with|include
enclosed	448d0||sent with|included
encloses	448s0||sends with|includes
enclosing	448g0||sending with|including
encompass	494b0||include
encompassed	494d0||included
encompasses	494s0||includes
encompassing	494g0||including
encounter	435b0||have|meet|see
encountered	435d0||had|met|saw	435n0||had|met|seen
encountering	435g0||having|meeting|seeing
encounters	435s0||has|meets|sees
end	1046b1|result|result	1046p1|results|results	1250b1|user|user|you	1250p1|users|users|you
endeavor	307b0||try
endeavored	307d0||tried
endeavoring	307g0||trying
endeavors	307s0||tries
endeavour	307b0||try
endeavoured	307d0||tried
endeavouring	307g0||trying
endeavours	307s0||tries
enforce	500b0||(say who must follow it)|use
enforced	500d0||(say who must follow it)|used
enforces	500s0||(say who must follow it)|uses
enforcing	500g0||(say who must follow it)|using
enhance	419b0||improve
enhanced	419d0||improved
enhances	419s0||improves
enhancing	419g0||improving
enquire	646b0||ask
enquired	646d0||asked
enquires	646s0||asks
enquiries	647p0||questions
enquiring	646g0||asking
enquiry	647b0||question
ensure	427b0||make sure
ensured	427d0||made sure
ensures	427s0||makes sure
ensuring	427g0||making sure
enter	251b0|into an agreement|agree|sign a contract	959b0|a request for|request
entered	251d0|into an agreement|agreed|signed a contract	959d0|a request for|requested
entering	251g0|into an agreement|agreeing|signing a contract	959g0|a request for|requesting
enters	251s0|into an agreement|agrees|signs a contract	959s0|a request for|requests
entire	583f||whole
entirely	859f|and completely|entirely
entitlement	556b0||right
entitlements	556p0||rights
enumerate	444b0||list
enumerated	444d0||listed
enumerates	444s0||lists
enumerating	444g0||listing
envisage	439b0||expect|plan
envisaged	439d0||expected|planned
envisages	439s0||expects|plans
envisaging	439g0||expecting|planning
equipments	663f||equipment
equitable	585f||fair
ere	761f||before
erroneous	593f||wrong	1196b1|entry|mistake	1196p1|entries|mistakes
establish	495b0||set up|show|prove
established	495d0||set up|showed|proved	495n0||set up|shown|proved
establishes	495s0||sets up|shows|proves
establishing	495g0||setting up|showing|proving
et	1134f|al.|and others	1149f|seq.|and what follows
etc.	1133f||(omit)|and so on
evaluate	402b0||assess|check
evaluated	402d0||assessed|checked
evaluates	402s0||assesses|checks
evaluating	402g0||assessing|checking
eventualities	550p0||events
eventuality	550b0||event
evidence	395b0||show|prove
evidenced	395d0||showed|proved	395n0||shown|proved
evidences	395s0||shows|proves
evidencing	395g0||showing|proving
evident	667f||clear
ex	1098f|gratia|voluntary|as a goodwill gesture	1099f|officio|because of their position	1100f|parte|without the other side present
exactly	1047f|the same|the same
examine	399b0||look at|check
examined	399d0||looked at|checked
examines	399s0||looks at|checks
examining	399g0||looking at|checking
except	102f|in the event that|except if|unless	103f|when|unless	795f|as otherwise provided|except where this agreement says otherwise	795f|as otherwise stated|except where this agreement says otherwise
exception	1201f|occurred|(say what happened)
exclusive	607f||only	752f|of|not including
exclusively	631f||only
execute	375b0||sign|carry out|run
executed	375d0||signed|carried out|ran	375n0||signed|carried out|run
executes	375s0||signs|carries out|runs
executing	375g0||signing|carrying out|running
exhibit	476b0||show
exhibited	476d0||showed	476n0||shown
exhibiting	476g0||showing
exhibits	476s0||shows
expedite	313b0||speed up
expedited	313d0||speeded up
expedites	313s0||speeds up
expediting	313g0||speeding up
expeditious	668f||quick|fast
expeditiously	616f||quickly
expend	408b0||spend
expended	408d0||spent
expending	408g0||spending
expenditure	521f||spending|cost
expends	408s0||spends
experience	436b0||have|see
experienced	436d0||had|saw	436n0||had|seen
experiences	436s0||has|sees
experiencing	436g0||having|seeing
expertise	546f||skill|knowledge
expiration	513b0||end
expirations	513p0||ends
expiries	514p0||ends
expiry	514b0||end
express	1032b0|a preference for|choose
expressed	1032d0|a preference for|chose	1032n0|a preference for|chosen
expresses	1032s0|a preference for|chooses
expressing	1032g0|a preference for|choosing
expressly	772f||clearly|(omit)
facilitate	310b0||help|make easier
facilitated	310d0||helped|made easier
facilitates	310s0||helps|makes easier
facilitating	310g0||helping|making easier
fail	256b0|to|do not
failed	256d0|to|did not
fails	256s0|to|does not
failure	257f|to comply with|not following|if you do not follow
faq	1253f||questions people ask
faqs	1253f||questions people ask
fatal	1199f|error|(say what happened)
feasible	586f||possible|workable
females	680f||women
final	815f|and binding|final	816f|and conclusive|final	1048b1|outcome|outcome	1048p1|outcomes|outcomes	1049f|settlement|settlement
finalise	484b0||finish|complete
finalised	484d0||finished|completed
finalises	484s0||finishes|completes
finalising	484g0||finishing|completing
finalize	484b0||finish|complete
finalized	484d0||finished|completed
finalizes	484s0||finishes|completes
finalizing	484g0||finishing|completing
first	807f|and foremost|first
fit	818f|and proper|suitable
for	30f|the duration of|during|while	31f|a period of|for	32f|the period of|for	89f|the purpose of|for	90f|the purposes of|for	91f|the reason that|because	185f|the avoidance of doubt|to be clear	186f|all intents and purposes|in effect	272f|the time being|for now|now	822f|and during|for|during	823f|and in consideration of|in return for	824f|and on behalf of|for
force	813f|and effect|effect	1101f|majeure|events outside our control
forfeit	370b0||lose
forfeited	370d0||lost
forfeiting	370g0||losing
forfeits	370s0||loses
formulate	485b0||work out|write|plan
formulated	485d0||worked out|wrote|planned	485n0||worked out|written|planned
formulates	485s0||works out|writes|plans
formulating	485g0||working out|writing|planning
forthcoming	609f||coming|next
forthwith	760f||immediately
fortnightly	1259f||every two weeks
forward	341b0||send
forwarded	341d0||sent
forwarding	341g0||sending
forwards	341s0||sends
free	860f|and clear|free	1050b1|gift|gift	1050p1|gifts|gifts
frequently	613f||often
from	196f|and after|after|from	209f|time to time|sometimes|occasionally	825f|and against|against
fulfil	503b0||carry out|meet
fulfill	503b0||carry out|meet
fulfilled	503d0||carried out|met
fulfilling	503g0||carrying out|meeting
fulfills	503s0||carries out|meets
fulfils	503s0||carries out|meets
full	811f|and complete|complete|full	812f|force and effect|effect
function	679b0||work|act
functionalities	536p0||features|features
functionality	536b0||features|feature
functioned	679d0||worked|acted
functioning	679g0||working|acting
functions	679s0||works|acts
furnish	314b0||give|provide	861b0|and supply|supply
furnished	314d0||gave|provided	314n0||given|provided	861d0|and supplied|supplied
furnishes	314s0||gives|provides	861s0|and supplies|supplies
furnishing	314g0||giving|providing	861g0|and supplying|supplying
furthermore	626f||also
future	1051f|plans|plans
gave	244d0|rise to|caused	826d0|and granted|gave	827d0|, devised and bequeathed|gave	827d0|, devised , and bequeathed|gave	911d0|consideration to|considered	912d0|notice of|(say who must be told, and how)	913d0|notification of|(say who must be told, and how)	914d0|consent to|agreed to	915d0|permission to|allowed|let	916d0|authorization to|authorised|allowed	916d0|authorisation to|authorised|allowed	917d0|effect to|carried out	918d0|an indication of|showed	1018d0|an explanation of|explained	1019d0|an answer to|answered	1020d0|a description of|described	1021d0|approval for|approved	1021d0|approval to|approved	1022d0|authority to|authorised
general	1052f|public|public
generate	486b0||create|make|produce
generated	486d0||created|made|produced
generates	486s0||creates|makes|produces
generating	486g0||creating|making|producing
give	244b0|rise to|cause	826b0|and grant|give	827b0|, devise and bequeath|give	827b0|, devise , and bequeath|give	911b0|consideration to|consider	912b0|notice of|(say who must be told, and how)	913b0|notification of|(say who must be told, and how)	914b0|consent to|agree to	915b0|permission to|allow|let	916b0|authorization to|authorise|allow	916b0|authorisation to|authorise|allow	917b0|effect to|carry out	918b0|an indication of|show	1018b0|an explanation of|explain	1019b0|an answer to|answer	1020b0|a description of|describe	1021b0|approval for|approve	1021b0|approval to|approve	1022b0|authority to|authorise
given	244n0|rise to|caused	826n0|and granted|given	827n0|, devised and bequeathed|given	827n0|, devised , and bequeathed|given	911n0|consideration to|considered	912n0|notice of|(say who must be told, and how)	913n0|notification of|(say who must be told, and how)	914n0|consent to|agreed to	915n0|permission to|allowed|let	916n0|authorization to|authorised|allowed	916n0|authorisation to|authorised|allowed	917n0|effect to|carried out	918n0|an indication of|shown	1018n0|an explanation of|explained	1019n0|an answer to|answered	1020n0|a description of|described	1021n0|approval for|approved	1021n0|approval to|approved	1022n0|authority to|authorised
gives	244s0|rise to|causes	826s0|and grants|gives	827s0|, devises and bequeaths|gives	827s0|, devises , and bequeaths|gives	911s0|consideration to|considers	912s0|notice of|(say who must be told, and how)	913s0|notification of|(say who must be told, and how)	914s0|consent to|agrees to	915s0|permission to|allows|lets	916s0|authorization to|authorises|allows	916s0|authorisation to|authorises|allows	917s0|effect to|carries out	918s0|an indication of|shows	1018s0|an explanation of|explains	1019s0|an answer to|answers	1020s0|a description of|describes	1021s0|approval for|approves	1021s0|approval to|approves	1022s0|authority to|authorises
giving	244g0|rise to|causing	826g0|and granting|giving	827g0|, devising and bequeathing|giving	827g0|, devising , and bequeathing|giving	911g0|consideration to|considering	912g0|notice of|(say who must be told, and how)	913g0|notification of|(say who must be told, and how)	914g0|consent to|agreeing to	915g0|permission to|allowing|letting	916g0|authorization to|authorising|allowing	916g0|authorisation to|authorising|allowing	917g0|effect to|carrying out	918g0|an indication of|showing	1018g0|an explanation of|explaining	1019g0|an answer to|answering	1020g0|a description of|describing	1021g0|approval for|approving	1021g0|approval to|approving	1022g0|authority to|authorising
going	1223f|forward|from now on|(omit)
good	819f|and sufficient|good
goods	829f|and chattels|belongings|goods
grant	828b0|, bargain , sell and convey|transfer	828b0|, bargain , sell , and convey|transfer	969b0|permission to|allow|let
granted	828d0|, bargained , sold and conveyed|transferred	828d0|, bargained , sold , and conveyed|transferred	969d0|permission to|allowed|let
granting	828g0|, bargaining , selling and conveying|transferring	828g0|, bargaining , selling , and conveying|transferring	969g0|permission to|allowing|letting
grants	828s0|, bargains , sells and conveys|transfers	828s0|, bargains , sells , and conveys|transfers	969s0|permission to|allows|lets
gratis	599f||free
grayed	1171f|out|unavailable
greyed	1171f|out|unavailable
guys	1249f||everyone|you
had	245d0|regard to|considered	297d0|the effect of|(use the verb that follows)	830d0|and held|had	919d0|a discussion about|discussed	920d0|an impact on|affected	921d0|an effect on|affected	922d0|knowledge of|knew	922n0|knowledge of|known	923d0|need of|needed	924d0|a requirement for|needed	925d0|an objection to|objected to	1023d0|a preference for|preferred	1024d0|a tendency to|tended to
hamburger	1174b1|menu|menu	1174p1|menus|menus
has	210s0|the ability to|can	211s0|the capability to|can	212s0|the option to|can choose to|may	213s0|the right to|may	214s0|the opportunity to|can	215s0|an obligation to|must	245s0|regard to|considers	297s0|the effect of|(use the verb that follows)	830s0|and holds|has	919s0|a discussion about|discusses	920s0|an impact on|affects	921s0|an effect on|affects	922s0|knowledge of|knows	923s0|need of|needs	924s0|a requirement for|needs	925s0|an objection to|objects to	1023s0|a preference for|prefers	1024s0|a tendency to|tends to
hath	779f||has
have	210b0|the ability to|can	211b0|the capability to|can	212b0|the option to|can choose to|may	213b0|the right to|may	214b0|the opportunity to|can	215b0|an obligation to|must	245b0|regard to|consider	297b0|the effect of|(use the verb that follows)	830b0|and hold|have	919b0|a discussion about|discuss	920b0|an impact on|affect	921b0|an effect on|affect	922b0|knowledge of|know	923b0|need of|need	924b0|a requirement for|need	925b0|an objection to|object to	1023b0|a preference for|prefer	1024b0|a tendency to|tend to
having	245g0|regard to|considering	297g0|the effect of|(use the verb that follows)	830g0|and holding|having	919g0|a discussion about|discussing	920g0|an impact on|affecting	921g0|an effect on|affecting	922g0|knowledge of|knowing	923g0|need of|needing	924g0|a requirement for|needing	925g0|an objection to|objecting to	1023g0|a preference for|preferring	1024g0|a tendency to|tending to
he	785f|/ she|they
held	298d0|yourself out as|claimed to be	298d0|itself out as|claimed to be	970d0|a discussion about|discussed
hence	633f||so
henceforth	789f||from now on
hereafter	685f||after this|from now on
hereby	686f||(omit)
herein	687f||in this agreement|in this clause
hereinabove	688f||above|in clause X
hereinafter	689f||(omit)	690f|referred to as|(put the name in brackets and quotation marks instead)
hereinbefore	691f||above|earlier
hereof	692f||of this agreement
hereto	693f||to this agreement
heretofore	695f||until now|before
hereunder	696f||under this agreement
hereunto	697f||to this
hereupon	698f||then|after this
herewith	699f||with this|attached
him	787f|/ her|them
his	786f|/ her|their
hit	1153b0|the|press the	1153d0|the|pressed the
hitherto	790f||until now
hits	1153s0|the|presses the
hitting	1153g0|the|pressing the
hold	298b0|yourself out as|claim to be	298b0|itself out as|claim to be	970b0|a discussion about|discuss
holding	298g0|yourself out as|claiming to be	298g0|itself out as|claiming to be	970g0|a discussion about|discussing
holds	298s0|yourself out as|claims to be	298s0|itself out as|claims to be	970s0|a discussion about|discusses
howbeit	774f||but
however	670f||but
howsoever	763f||however|in any way	796f|caused|however it is caused	797f|arising|however it arises
i.e.	1132f||that is
ibid.	1135f||same source
ideate	1233b0||think of
ideated	1233d0||thought of
ideates	1233s0||thinks of
ideating	1233g0||thinking of
idem	1140f||same
identical	584f||the same
identified	490d0||found|named|showed	490n0||found|named|shown
identifies	490s0||finds|names|shows
identify	490b0||find|name|show
identifying	490g0||finding|naming|showing
if	151f|and when|if|when	890f|, as and when|if and when|when	890f|, as , and when|if and when|when
illegal	1198f||not allowed|(say what is wrong)
immediately	614f||at once|right away
impact	1228b0||affect
impacted	1228d0||affected
impacting	1228g0||affecting
impacts	1228s0||affects
impair	423b0||harm|weaken
impaired	423d0||harmed|weakened
impairing	423g0||harming|weakening
impairs	423s0||harms|weakens
implement	311b0||carry out|set up
implemented	311d0||carried out|set up
implementing	311g0||carrying out|setting up
implements	311s0||carries out|sets up
in	0f|order to|to	1f|order for|for	2f|order that|so that	4f|the event that|if	5f|the event of|if there is|if	6f|the event|if	8f|the case of|for|with	9f|cases where|if|when	10f|instances where|if|when	11f|circumstances where|if|when	12f|circumstances in which|if|when	16f|the absence of|without	29f|the course of|during|while	58f|accordance with|under|following	59f|compliance with|following|to meet	60f|conformity with|following|in line with	61f|conjunction with|with|together with	62f|addition to|besides|as well as	63f|connection with|about|related to|for	64f|relation to|about|for	65f|regard to|about	69f|respect of|for|about	72f|reference to|about	94f|view of the fact that|because	95f|light of the fact that|because	96f|light of|because of|given	97f|view of|because of|given	99f|spite of the fact that|although	107f|excess of|more than|over	108f|the amount of|of|for	109f|the sum of|of	112f|the neighborhood of|about	112f|the neighbourhood of|about	113f|close proximity to|near	114f|proximity to|near	115f|the vicinity of|near	116f|the near future|soon	117f|the immediate future|soon|now	118f|a timely manner|on time|promptly	120f|an expeditious manner|quickly	121f|a prompt manner|promptly	122f|such a manner that|so that	123f|such a way that|so that	124f|a manner consistent with|in line with	125f|the process of|(omit)	126f|lieu of|instead of	127f|place of|instead of	128f|favor of|for|to	128f|favour of|for|to	129f|terms of|for|in|(omit)	130f|the nature of|like	131f|the form of|as	132f|writing|in writing	133f|so far as|as far as|to the extent	189f|actual fact|in fact	258f|the same manner as|in the same way as	259f|the same manner|in the same way	260f|a manner that|in a way that	261f|this manner|in this way	262f|any manner|in any way	265f|an effort to|to	266f|addition|also	267f|view of the above|so|because of this	269f|the first instance|first|at first	270f|due course|(give a date)|later	278f|no circumstances|(put never or not next to the verb)	279f|no event|(put never or not next to the verb)	283f|the manner set out in|as set out in|as described in	283f|the manner described in|as set out in|as described in	284f|a majority of cases|usually|mostly	284f|the majority of cases|usually|mostly	284f|most cases|usually|mostly	726f|witness whereof|Signed	766f|consideration of|in return for	767f|the premises|(omit)|in this matter	799f|respect thereof|for it|about it	987f|the process of making|making	1042f|close proximity|nearby	1078f|order to be able to|to|so that you can	1102f|absentia|while absent	1103f|camera|in private	1104f|loco parentis|in place of a parent	1105f|personam|(keep; explain)	1106f|rem|(keep; explain)	1107f|situ|in place|where it is	1108f|toto|completely	1150f|perpetuum|without end	1216f|case|if	1267f|the event of an error|if there is an error
inasmuch	764f|as|because|since
incentivise	1231b0||encourage
incentivised	1231d0||encouraged
incentivises	1231s0||encourages
incentivising	1231g0||encouraging
incentivize	1231b0||encourage
incentivized	1231d0||encouraged
incentivizes	1231s0||encourages
incentivizing	1231g0||encouraging
inception	566b0||start
inceptions	566p0||starts
incidental	603f||minor|related
including	749f|but not limited to|including|such as	750f|without limitation|including
inclusive	751f|of|including
incur	409b0||have to pay|run up
incurred	409d0||had to pay|ran up	409n0||had to pay|run up
incurring	409g0||having to pay|running up
incurs	409s0||has to pay|runs up
indemnified	831d0|and held harmless|indemnified	832d0|, defended and held harmless|(keep; explain)	832d0|, defended , and held harmless|(keep; explain)
indemnifies	831s0|and holds harmless|indemnifies	832s0|, defends and holds harmless|(keep; explain)	832s0|, defends , and holds harmless|(keep; explain)
indemnify	831b0|and hold harmless|indemnify	832b0|, defend and hold harmless|(keep; explain)	832b0|, defend , and hold harmless|(keep; explain)
indemnifying	831g0|and holding harmless|indemnifying	832g0|, defending and holding harmless|(keep; explain)	832g0|, defending , and holding harmless|(keep; explain)
indicate	326b0||show|say
indicated	326d0||showed|said	326n0||shown|said
indicates	326s0||shows|says
indicating	326g0||showing|saying
indication	661b0||sign
indications	661p0||signs
individual	557b0||person
individuals	557p0||people
inform	328b0||tell
informed	328d0||told
informing	328g0||telling
informs	328s0||tells
infra	1125f||below
initial	580f||first
initially	621f||at first|first
initiate	312b0||start
initiated	312d0||started
initiates	312s0||starts
initiating	312g0||starting
input	1155b0||enter|type	1155d0||entered|typed
inputs	1155s0||enters|types
inputting	1155g0||entering|typing
inquire	646b0||ask
inquired	646d0||asked
inquires	646s0||asks
inquiries	647p0||questions
inquiring	646g0||asking
inquiry	647b0||question
insert	449b0||put in|add
inserted	449d0||put in|added
inserting	449g0||putting in|adding
inserts	449s0||puts in|adds
insofar	134f|as|as far as|to the extent
insomuch	765f|as|to the extent
inspect	400b0||check|look at
inspected	400d0||checked|looked at
inspecting	400g0||checking|looking at
inspects	400s0||checks|looks at
instantiate	1162b0||create
instantiated	1162d0||created
instantiates	1162s0||creates
instantiating	1162g0||creating
institute	496b0||start
instituted	496d0||started
institutes	496s0||starts
instituting	496g0||starting
instrument	533b0||document
instruments	533p0||documents
intention	568b0||plan
intentions	568p0||plans
inter	1083f|alia|among other things	1145f|se|between themselves
interface	432b0|with|work with|connect to	683b0||work|meet
interfaced	432d0|with|worked with|connected to	683d0||worked|met
interfaces	432s0|with|works with|connects to	683s0||works|meets
interfacing	432g0|with|working with|connecting to	683g0||working|meeting
interpose	303b0|no objection|do not object
interposed	303d0|no objection|did not object	303n0|no objection|not objected
interposes	303s0|no objection|does not object
interposing	303g0|no objection|not objecting
interpret	441b0||read|understand
interpreted	441d0||read|understood
interpreting	441g0||reading|understanding
interprets	441s0||reads|understands
intra	1127f|vires|within their powers
invalid	1197f||not valid|(say what is wrong)
invoke	1161b0||start|run|use
invoked	1161d0||started|ran|used	1161n0||started|run|used
invokes	1161s0||starts|runs|uses
invoking	1161g0||starting|running|using
ipso	1090f|facto|automatically
irrespective	276f|of whether|whether or not	277f|of|regardless of|whatever
is	216s0|able to|can	217s0|unable to|cannot	218s0|required to|must	219s0|obliged to|must	220s0|obligated to|must	221s0|not required to|does not have to	222s0|under no obligation to|does not have to	223s0|authorized to|may	223s0|authorised to|may	224s0|entitled to|may|has a right to	225s0|permitted to|may	226s0|prohibited from|must not	227s0|responsible for|(say what this person must do)	228s0|applicable to|applies to	229s0|in possession of|has	230s0|indicative of|is a sign of	231s0|located in|is in	232s0|capable of|can	233s0|desirous of|wants to	234s0|aware of the fact that|knows that	287s0|not able to|cannot	288s0|subject to change|may change|can change	289s0|of the view that|thinks that|believes that	290s0|in need of|needs	291s0|in accordance with|follows|matches	292s0|comprised of|is made up of	293s0|in consonance with|agrees with|follows	458s0|dependent on|depends on	459s0|contingent upon|depends on	887s0|in full force and effect|continues to apply in full	960s0|in agreement with|agrees with	961s0|in breach of|breaches|breaks	962s0|in receipt of|gets|has received	963s0|in default|(keep; explain)	964s0|of the opinion that|thinks that|believes that	1025s0|in compliance with|complies with	1026s0|in attendance at|attends	1027s0|in violation of|breaks	1028s0|supportive of|supports	1268s0|currently unavailable|(say when it will work)
it	171f|is important to note that|(omit)	172f|should be noted that|(omit)	177f|is hereby agreed that|(omit)	178f|is understood and agreed that|(omit)	179f|is essential that|(say who must do this)	180f|is necessary to|(say who must do this)	181f|is possible that|(use may or might with the verb)	182f|is recommended that|we recommend that	183f|would appear that|it seems	294f|is incumbent upon|(say who must do this)	294f|is incumbent on|(say who must do this)	295f|is requested that|we ask that|please	296f|appears that|it seems that	304f|is essential to|(say who must do this)
itemise	445b0||list
itemised	445d0||listed
itemises	445s0||lists
itemising	445g0||listing
itemize	445b0||list
itemized	445d0||listed
itemizes	445s0||lists
itemizing	445g0||listing
join	241b0|together|join
joined	241d0|together|joined
joining	241g0|together|joining
joins	241s0|together|joins
joint	1053b1|collaboration|collaboration	1053p1|collaborations|collaborations
just	1207f||(omit)
kebab	1175b1|menu|More menu	1175p1|menus|More menus
keep	862b0|and maintain|keep
keeping	862g0|and maintaining|keeping
keeps	862s0|and maintains|keeps
kept	862d0|and maintained|kept
key	1156b0|in|enter|type
keyed	1156d0|in|entered|typed
keying	1156g0|in|entering|typing
keys	1156s0|in|enters|types
kill	1164b0||stop|end
killed	1164d0||stopped|ended
killing	1164g0||stopping|ending
kills	1164s0||stops|ends
kind	863f|and nature|kind
kindly	1215f||(omit)|please
know	727f|all men by these presents|(omit)
last	864f|will and testament|will
lcd	1079b1|display|LCD	1079p1|displays|LCDs
learnings	1237f||lessons
legal	814f|and binding|binding
lessee	561b0||tenant|hirer
lessees	561p0||tenants|hirers
lessor	560b0||landlord|owner
lessors	560p0||landlords|owners
let	865f|or hindrance|interference
leverage	489b0||use
leveraged	489d0||used
leverages	489s0||uses
leveraging	489g0||using
liabilities	553p0||legal responsibilities
liability	553b0||legal responsibility
liaise	430b0|with|work with|talk to
liaised	430d0|with|worked with|talked to
liaises	430s0|with|works with|talks to
liaising	430g0|with|working with|talking to
liaison	681f||contact|discussion
likewise	635f||also
litigate	498b0||go to court about
litigated	498d0||went to court about	498n0||gone to court about
litigates	498s0||goes to court about
litigating	498g0||going to court about
locus	1109f|standi|right to bring a case
login	1180f||log in|sign in
logon	1181f||log on|sign in
made	246d0|use of|used	247d0|reference to|referred to	299d0|every effort to|tried to	770f|and entered into|made	891d0|a decision|decided	892d0|a determination|decided	893d0|a payment|paid	894d0|payment of|paid	895d0|an application for|applied for	896d0|an application|applied	897d0|a request for|asked for	898d0|a complaint|complained	899d0|a claim|claimed	900d0|a purchase|bought	901d0|changes to|changed	902d0|modifications to|changed	903d0|improvements to|improved	904d0|an attempt to|tried to	905d0|a recommendation|recommended	906d0|arrangements for|arranged for	907d0|provision for|provided for	908d0|an assessment of|assessed	909d0|contact with|contacted	910d0|a submission|submitted|sent	988d0|an adjustment to|adjusted	988d0|adjustments to|adjusted	989d0|amendments to|changed	989d0|an amendment to|changed	990d0|a comparison of|compared	991d0|an estimate of|estimated	992d0|a calculation of|calculated	993d0|an investigation of|investigated	993d0|an investigation into|investigated	994d0|an inspection of|inspected	995d0|an examination of|examined	996d0|a contribution to|contributed to	996d0|a contribution towards|contributed to	997d0|a selection from|chose from	997n0|a selection from|chosen from	998d0|a copy of|copied	999d0|a start on|started	1002d0|an evaluation of|evaluated	1007d0|repairs to|repaired	1017d0|a backup of|backed up	1033d0|a deduction from|took money from	1033n0|a deduction from|taken money from
magnitude	542b0||size
magnitudes	542p0||sizes
maintain	426b0||keep|look after
maintained	426d0||kept|looked after
maintaining	426g0||keeping|looking after
maintains	426s0||keeps|looks after
maintenance	866f|and upkeep|upkeep
make	246b0|use of|use	247b0|reference to|refer to	299b0|every effort to|try to	891b0|a decision|decide	892b0|a determination|decide	893b0|a payment|pay	894b0|payment of|pay	895b0|an application for|apply for	896b0|an application|apply	897b0|a request for|ask for	898b0|a complaint|complain	899b0|a claim|claim	900b0|a purchase|buy	901b0|changes to|change	902b0|modifications to|change	903b0|improvements to|improve	904b0|an attempt to|try to	905b0|a recommendation|recommend	906b0|arrangements for|arrange for	907b0|provision for|provide for	908b0|an assessment of|assess	909b0|contact with|contact	910b0|a submission|submit|send	988b0|an adjustment to|adjust	988b0|adjustments to|adjust	989b0|amendments to|change	989b0|an amendment to|change	990b0|a comparison of|compare	991b0|an estimate of|estimate	992b0|a calculation of|calculate	993b0|an investigation of|investigate	993b0|an investigation into|investigate	994b0|an inspection of|inspect	995b0|an examination of|examine	996b0|a contribution to|contribute to	996b0|a contribution towards|contribute to	997b0|a selection from|choose from	998b0|a copy of|copy	999b0|a start on|start	1002b0|an evaluation of|evaluate	1007b0|repairs to|repair	1017b0|a backup of|back up	1033b0|a deduction from|take money from
makes	246s0|use of|uses	247s0|reference to|refers to	299s0|every effort to|tries to	891s0|a decision|decides	892s0|a determination|decides	893s0|a payment|pays	894s0|payment of|pays	895s0|an application for|applies for	896s0|an application|applies	897s0|a request for|asks for	898s0|a complaint|complains	899s0|a claim|claims	900s0|a purchase|buys	901s0|changes to|changes	902s0|modifications to|changes	903s0|improvements to|improves	904s0|an attempt to|tries to	905s0|a recommendation|recommends	906s0|arrangements for|arranges for	907s0|provision for|provides for	908s0|an assessment of|assesses	909s0|contact with|contacts	910s0|a submission|submits|sends	988s0|an adjustment to|adjusts	988s0|adjustments to|adjusts	989s0|amendments to|changes	989s0|an amendment to|changes	990s0|a comparison of|compares	991s0|an estimate of|estimates	992s0|a calculation of|calculates	993s0|an investigation of|investigates	993s0|an investigation into|investigates	994s0|an inspection of|inspects	995s0|an examination of|examines	996s0|a contribution to|contributes to	996s0|a contribution towards|contributes to	997s0|a selection from|chooses from	998s0|a copy of|copies	999s0|a start on|starts	1002s0|an evaluation of|evaluates	1007s0|repairs to|repairs	1017s0|a backup of|backs up	1033s0|a deduction from|takes money from
making	246g0|use of|using	247g0|reference to|referring to	299g0|every effort to|trying to	891g0|a decision|deciding	892g0|a determination|deciding	893g0|a payment|paying	894g0|payment of|paying	895g0|an application for|applying for	896g0|an application|applying	897g0|a request for|asking for	898g0|a complaint|complaining	899g0|a claim|claiming	900g0|a purchase|buying	901g0|changes to|changing	902g0|modifications to|changing	903g0|improvements to|improving	904g0|an attempt to|trying to	905g0|a recommendation|recommending	906g0|arrangements for|arranging for	907g0|provision for|providing for	908g0|an assessment of|assessing	909g0|contact with|contacting	910g0|a submission|submitting|sending	988g0|an adjustment to|adjusting	988g0|adjustments to|adjusting	989g0|amendments to|changing	989g0|an amendment to|changing	990g0|a comparison of|comparing	991g0|an estimate of|estimating	992g0|a calculation of|calculating	993g0|an investigation of|investigating	993g0|an investigation into|investigating	994g0|an inspection of|inspecting	995g0|an examination of|examining	996g0|a contribution to|contributing to	996g0|a contribution towards|contributing to	997g0|a selection from|choosing from	998g0|a copy of|copying	999g0|a start on|starting	1002g0|an evaluation of|evaluating	1007g0|repairs to|repairing	1017g0|a backup of|backing up	1033g0|a deduction from|taking money from
mala	1141f|fide|in bad faith
man-hours	1246f||person-hours|hours of work
mandatory	596f||required
manned	1247f||staffed
material	592f||important|serious
maximise	417b0||increase|get the most from
maximised	417d0||increased|got the most from
maximises	417s0||increases|gets the most from
maximising	417g0||increasing|getting the most from
maximize	417b0||increase|get the most from
maximized	417d0||increased|got the most from
maximizes	417s0||increases|gets the most from
maximizing	417g0||increasing|getting the most from
maximum	664f||largest|highest|most
messuage	777b0||house and land
messuages	777p0||house and lands
methodologies	535p0||methods
methodology	535b0||method
migrate	1190b0||move
migrated	1190d0||moved
migrates	1190s0||moves
migrating	1190g0||moving
mind	867f|and memory|mind
minimise	416b0||reduce|keep to a minimum
minimised	416d0||reduced|kept to a minimum
minimises	416s0||reduces|keeps to a minimum
minimising	416g0||reducing|keeping to a minimum
minimize	416b0||reduce|keep to a minimum
minimized	416d0||reduced|kept to a minimum
minimizes	416s0||reduces|keeps to a minimum
minimizing	416g0||reducing|keeping to a minimum
minimum	665f||smallest|lowest|least
mitigate	415b0||reduce
mitigated	415d0||reduced
mitigates	415s0||reduces
mitigating	415g0||reducing
modification	526b0||change
modifications	526p0||changes
modified	333d0||changed	868f|or changed|changed
modifies	333s0||changes
modify	333b0||change
modifying	333g0||changing
modus	1110f|operandi|method
moieties	776p0||halves
moiety	776b0||half
monetise	1232b0||make money from
monetised	1232d0||made money from
monetises	1232s0||makes money from
monetising	1232g0||making money from
monetize	1232b0||make money from
monetized	1232d0||made money from
monetizes	1232s0||makes money from
monetizing	1232g0||making money from
moneys	523f||money
monies	522f||money
monitor	401b0||check|watch
monitored	401d0||checked|watched
monitoring	401g0||checking|watching
monitors	401s0||checks|watches
moreover	627f||also
moving	1224f|forward|from now on|(omit)
multiple	582f||several|many
mutatis	1084f|mutandis|with any necessary changes
mutual	1054f|agreement|agreement
mutually	1055f|agreed|agreed
n.b.	1136f||Note:
navigate	1157b0|to|go to
navigated	1157d0|to|went to	1157n0|to|gone to
navigates	1157s0|to|goes to
navigating	1157g0|to|going to
necessitate	332b0||require|need
necessitated	332d0||required|needed
necessitates	332s0||requires|needs
necessitating	332g0||requiring|needing
needless	187f|to say|(omit)
neglect	509b0|to|(say what was not done)
neglected	509d0|to|(say what was not done)
neglecting	509g0|to|(say what was not done)
neglects	509s0|to|(say what was not done)
nevertheless	628f||even so|but
new	1056b1|innovation|innovation	1056p1|innovations|innovations
next	1260f|friday|(give the date)
nil	1111f||none|0
no	199f|later than|by|within	201f|less than|at least	203f|fewer than|at least	204f|more than|up to|at most
nominate	354b0||name|choose
nominated	354d0||named|chose	354n0||named|chosen
nominates	354s0||names|chooses
nominating	354g0||naming|choosing
nonetheless	629f||even so|but
not	200f|later than|by|within	202f|less than|at least	205f|more than|up to|at most
note	174f|that|(omit)
notification	530b0||notice|message
notifications	530p0||notices|messages
notified	327d0||told
notifies	327s0||tells
notify	327b0||tell
notifying	327g0||telling
notwithstanding	743f||despite	744f|anything to the contrary|(name the clause it overrides)	745f|the foregoing|even so|but	793f|that|even though|even if	794f|any other provision|(name the clause it overrides)
now	728f|therefore|the parties agree
null	800f|and void|void|of no effect	801f|and void and of no effect|void
nullified	452d0||cancelled
nullifies	452s0||cancels
nullify	452b0||cancel
nullifying	452g0||cancelling
numerous	581f||many
nunc	1112f|pro tunc|with retrospective effect
obiter	1113f||in passing
objective	543b0||goal|aim
objectives	543p0||goals|aims
obligate	654b0||require|bind
obligated	654d0||required|bound
obligates	654s0||requires|binds
obligating	654g0||requiring|binding
obligation	554b0||duty|what you must do
obligations	554p0||duties|what you must do
obligatory	597f||required
observe	655b0||follow|see
observed	655d0||followed|saw	655n0||followed|seen
observes	655s0||follows|sees
observing	655g0||following|seeing
obtain	317b0||get
obtained	317d0||got
obtaining	317g0||getting
obtains	317s0||gets
obviously	1209f||(omit)
occur	465b0||happen
occurred	465d0||happened
occurrence	549b0||event
occurrences	549p0||events
occurring	465g0||happening
occurs	465s0||happens
of	1210f|course|(omit)
off	869f|and on|sometimes
omit	508b0|to|(say what was not done)
omits	508s0|to|(say what was not done)
omitted	508d0|to|(say what was not done)
omitting	508g0|to|(say what was not done)
on	14f|condition that|only if	15f|the condition that|only if	42f|a daily basis|daily|every day	43f|a weekly basis|weekly|every week	44f|a monthly basis|monthly|every month	45f|an annual basis|yearly|every year	46f|a yearly basis|yearly|every year	47f|a quarterly basis|quarterly|every three months	48f|a regular basis|regularly	49f|an ongoing basis|continuously|as we go	50f|a temporary basis|temporarily	51f|a case-by-case basis|case by case|individually	52f|a pro rata basis|in proportion	53f|the basis of|based on|because of	54f|the basis that|because|as long as	55f|the grounds that|because	56f|the part of|by	57f|behalf of|for	119f|a timely basis|on time|promptly	197f|or before|by	198f|or after|from	274f|an as-needed basis|as needed	274f|an as needed basis|as needed	280f|receipt of|when you receive|when we receive	281f|the expiry of|at the end of
onboard	1230b0||set up|welcome
onboarded	1230d0||set up|welcomed
onboarding	1230g0||setting up|welcoming
onboards	1230s0||sets up|welcomes
operate	487b0||run|work|use
operated	487d0||ran|worked|used	487n0||run|worked|used
operates	487s0||runs|works|uses
operating	487g0||running|working|using
optimal	589f||best
optimise	418b0||improve
optimised	418d0||improved
optimises	418s0||improves
optimising	418g0||improving
optimize	418b0||improve
optimized	418d0||improved
optimizes	418s0||improves
optimizing	418g0||improving
optimum	589f||best
option	662b0||choice
options	662p0||choices
or	798f|any part thereof|or any part of it|or any part of them
order	840b0|and direct|order
ordered	840d0|and directed|ordered
ordering	840g0|and directing|ordering
orders	840s0|and directs|orders
originate	461b0|from|come from
originated	461d0|from|came from	461n0|from|come from
originates	461s0|from|comes from
originating	461g0|from|coming from
other	106f|than|except
over	820f|and above|more than|besides
owing	93f|to the fact that|because
paid	871d0|, reimbursed and indemnified|(keep; explain)	871d0|, reimbursed , and indemnified|(keep; explain)
parameter	544b0||limit|setting
parameters	544p0||limits|settings
pari	1089f|passu|equally|ranking equally
partake	434b0|in|take part in
partaken	434n0|in|taken part in
partakes	434s0|in|takes part in
partaking	434g0|in|taking part in
participate	433b0|in|take part in	648b0||take part
participated	433d0|in|took part in	433n0|in|taken part in	648d0||took part	648n0||taken part
participates	433s0|in|takes part in	648s0||takes part
participating	433g0|in|taking part in	648g0||taking part
parties	694f|hereto|parties
partook	434d0|in|took part in
party	788f|hereto|party to this agreement
past	1057f|history|history	1074b1|experience|experience	1074p1|experiences|experiences
pay	871b0|, reimburse and indemnify|(keep; explain)	871b0|, reimburse , and indemnify|(keep; explain)
paying	871g0|, reimbursing and indemnifying|(keep; explain)	871g0|, reimbursing , and indemnifying|(keep; explain)
pays	871s0|, reimburses and indemnifies|(keep; explain)	871s0|, reimburses , and indemnifies|(keep; explain)
peace	870f|and quiet|peace
per	641f||a|each|under	643f|annum|a year	644f|diem|a day	1114f|capita|per person	1115f|se|in itself|as such	1116f|stirpes|by branch of the family
perform	504b0||carry out|do	942b0|an analysis of|analyse	943b0|an assessment of|assess	944b0|a calculation of|calculate	945b0|maintenance on|maintain	1001b0|an audit of|audit	1004b0|a review of|review	1005b0|an inspection of|inspect	1010b0|a search for|search for	1011b0|a search of|search	1012b0|a reset of|reset	1013b0|an update of|update	1014b0|a restart of|restart	1015b0|a backup of|back up
performed	504d0||carried out|did	504n0||carried out|done	942d0|an analysis of|analysed	943d0|an assessment of|assessed	944d0|a calculation of|calculated	945d0|maintenance on|maintained	1001d0|an audit of|audited	1004d0|a review of|reviewed	1005d0|an inspection of|inspected	1010d0|a search for|searched for	1011d0|a search of|searched	1012d0|a reset of|reset	1013d0|an update of|updated	1014d0|a restart of|restarted	1015d0|a backup of|backed up
performing	504g0||carrying out|doing	942g0|an analysis of|analysing	943g0|an assessment of|assessing	944g0|a calculation of|calculating	945g0|maintenance on|maintaining	1001g0|an audit of|auditing	1004g0|a review of|reviewing	1005g0|an inspection of|inspecting	1010g0|a search for|searching for	1011g0|a search of|searching	1012g0|a reset of|resetting	1013g0|an update of|updating	1014g0|a restart of|restarting	1015g0|a backup of|backing up
performs	504s0||carries out|does	942s0|an analysis of|analyses	943s0|an assessment of|assesses	944s0|a calculation of|calculates	945s0|maintenance on|maintains	1001s0|an audit of|audits	1004s0|a review of|reviews	1005s0|an inspection of|inspects	1010s0|a search for|searches for	1011s0|a search of|searches	1012s0|a reset of|resets	1013s0|an update of|updates	1014s0|a restart of|restarts	1015s0|a backup of|backs up
period	1058b0|of time|period|time
periods	1058p0|of time|periods|times
permit	357b0||allow|let
permits	357s0||allows|lets
permitted	357d0||allowed|let
permitting	357g0||allowing|letting
personal	1060b1|opinion|opinion	1060p1|opinions|opinions
personnel	558f||staff|people
pertaining	74f|to|about|of
pertinent	600f||relevant
peruse	477b0||read
perused	477d0||read
peruses	477s0||reads
perusing	477g0||reading
pin	1069b1|number|PIN	1069p1|numbers|PINs
ping	1241b0||message
pinged	1241d0||messaged
pinging	1241g0||messaging
pings	1241s0||messages
place	971b0|an order for|order	972b0|emphasis on|stress
placed	971d0|an order for|ordered	972d0|emphasis on|stressed
places	971s0|an order for|orders	972s0|emphasis on|stresses
placing	971g0|an order for|ordering	972g0|emphasis on|stressing
plan	1080b0|ahead|plan
planned	1080d0|ahead|planned
planning	1080g0|ahead|planning
plans	1080s0|ahead|plans
please	173f|note that|(omit)	175f|be advised that|(omit)	1205f||(omit)
point	1061b0|in time|point|time
points	1061p0|in time|points|times
populate	1160b0||fill in
populated	1160d0||filled in
populates	1160s0||fills in
populating	1160g0||filling in
portion	539b0||part
portions	539p0||parts
possess	474b0||have
possessed	474d0||had
possesses	474s0||has
possessing	474g0||having
power	1167b0|on|turn on	1168b0|off|turn off	1169b0|down|turn off	872f|and authority|power|authority
powered	1167d0|on|turned on	1168d0|off|turned off	1169d0|down|turned off
powering	1167g0|on|turning on	1168g0|off|turning off	1169g0|down|turning off
powers	1167s0|on|turns on	1168s0|off|turns off	1169s0|down|turns off
practicable	588f||possible|practical
preclude	362b0||prevent|stop
precluded	362d0||prevented|stopped
precludes	362s0||prevents|stops
precluding	362g0||preventing|stopping
prejudice	424b0||harm|affect
prejudiced	424d0||harmed|affected
prejudices	424s0||harms|affects
prejudicing	424g0||harming|affecting
premises	564f||building|place|home
prescribe	389b0||set
prescribed	389d0||set
prescribes	389s0||sets
prescribing	389g0||setting
presently	620f||now|soon
preserve	425b0||keep
preserved	425d0||kept
preserves	425s0||keeps
preserving	425g0||keeping
previous	19f|to|before	579f||earlier|last
previously	618f||earlier|before
prima	1087f|facie|at first sight|unless proved otherwise
principal	590f||main
prior	17f|to|before	18f|to the time|before	263f|to the time when|before	263f|to the time that|before	577f||earlier|previous	773f|written consent|written consent in advance
prioritise	483b0||put first|rank
prioritised	483d0||put first|ranked
prioritises	483s0||puts first|ranks
prioritising	483g0||putting first|ranking
prioritize	483b0||put first|rank
prioritized	483d0||put first|ranked
prioritizes	483s0||puts first|ranks
prioritizing	483g0||putting first|ranking
pro	1088f|rata|in proportion	1146f|tem|for now	1146f|tempore|for now	1147f|bono|free
proceed	466b0||continue|go ahead|go	1159b0|to|go to
proceeded	466d0||continued|went ahead|went	466n0||continued|gone ahead|gone	1159d0|to|went to	1159n0|to|gone to
proceeding	466g0||continuing|going ahead|going	1159g0|to|going to
proceeds	466s0||continues|goes ahead|goes	1159s0|to|goes to
procure	318b0||get|make sure
procured	318d0||got|made sure
procures	318s0||gets|makes sure
procuring	318g0||getting|making sure
proficiencies	545p0||skills
proficiency	545b0||skill
prohibit	361b0||ban|do not allow
prohibited	361d0||banned|did not allow	361n0||banned|not allowed
prohibiting	361g0||banning|not allowing
prohibits	361s0||bans|does not allow
promise	835b0|and covenant|promise
promised	835d0|and covenanted|promised
promises	835s0|and covenants|promises
promising	835g0|and covenanting|promising
promptly	615f||quickly|soon
promulgate	390b0||publish|issue
promulgated	390d0||published|issued
promulgates	390s0||publishes|issues
promulgating	390g0||publishing|issuing
prosecute	497b0||pursue
prosecuted	497d0||pursued
prosecutes	497s0||pursues
prosecuting	497g0||pursuing
provide	656b0||give|offer	948b0|assistance to|help	949b0|assistance with|help with	950b0|notification to|notify|tell	951b0|notice to|notify	952b0|a response to|respond to|answer	953b0|an explanation of|explain	954b0|guidance on|explain|advise on	955b0|information about|explain|tell	956b0|confirmation of|confirm	957b0|a refund to|refund	958b0|payment of|pay	1019b0|an answer to|answer	1020b0|a description of|describe	1034b0|guidance for|guide
provided	656d0||gave|offered	656n0||given|offered	753f|that|if|but|except that	754f|, however , that|but|except that	755f|always that|if|but	948d0|assistance to|helped	949d0|assistance with|helped with	950d0|notification to|notified|told	951d0|notice to|notified	952d0|a response to|responded to|answered	953d0|an explanation of|explained	954d0|guidance on|explained|advised on	955d0|information about|explained|told	956d0|confirmation of|confirmed	957d0|a refund to|refunded	958d0|payment of|paid	1019d0|an answer to|answered	1020d0|a description of|described	1034d0|guidance for|guided
provides	656s0||gives|offers	948s0|assistance to|helps	949s0|assistance with|helps with	950s0|notification to|notifies|tells	951s0|notice to|notifies	952s0|a response to|responds to|answers	953s0|an explanation of|explains	954s0|guidance on|explains|advises on	955s0|information about|explains|tells	956s0|confirmation of|confirms	957s0|a refund to|refunds	958s0|payment of|pays	1019s0|an answer to|answers	1020s0|a description of|describes	1034s0|guidance for|guides
providing	656g0||giving|offering	948g0|assistance to|helping	949g0|assistance with|helping with	950g0|notification to|notifying|telling	951g0|notice to|notifying	952g0|a response to|responding to|answering	953g0|an explanation of|explaining	954g0|guidance on|explaining|advising on	955g0|information about|explaining|telling	956g0|confirmation of|confirming	957g0|a refund to|refunding	958g0|payment of|paying	1019g0|an answer to|answering	1020g0|a description of|describing	1034g0|guidance for|guiding
provision	534b0||term|rule	1191b0||set up
provisioned	1191d0||set up
provisioning	1191g0||setting up
provisions	534p0||terms|rules	1191s0||sets up
purchase	319b0||buy
purchased	319d0||bought
purchases	319s0||buys
purchasing	319g0||buying
pursuant	142f|to the provisions of|under	742f|to|under|following
put	255b0|in place|set up	973b0|forward a proposal|propose	973d0|forward a proposal|proposed
puts	255s0|in place|sets up	973s0|forward a proposal|proposes
putting	255g0|in place|setting up	973g0|forward a proposal|proposing
q.v.	1137f||see
quantum	1117f||amount
queries	1195p0||questions
query	1195b0||question
quid	1118f|pro quo|something in return
quite	1214f||(omit)
radio	1176b1|button|option	1176p1|buttons|options
raise	974b0|an objection to|object to
raised	974d0|an objection to|objected to
raises	974s0|an objection to|objects to
raising	974g0|an objection to|objecting to
reach	930b0|an agreement|agree	931b0|a conclusion|decide|conclude	932b0|a decision|decide	1225b0|out to|contact
reached	930d0|an agreement|agreed	931d0|a conclusion|decided|concluded	932d0|a decision|decided	1225d0|out to|contacted
reaches	930s0|an agreement|agrees	931s0|a conclusion|decides|concludes	932s0|a decision|decides	1225s0|out to|contacts
reaching	930g0|an agreement|agreeing	931g0|a conclusion|deciding|concluding	932g0|a decision|deciding	1225g0|out to|contacting
reason	1062f|why|reason	1063f|is because|reason is that
reboot	1166b0||restart
rebooted	1166d0||restarted
rebooting	1166g0||restarting
reboots	1166s0||restarts
recompense	412b0||pay|compensate
recompensed	412d0||paid|compensated
recompenses	412s0||pays|compensates
recompensing	412g0||paying|compensating
rectification	529b0||correction
rectifications	529p0||corrections
rectified	336d0||corrected|fixed
rectifies	336s0||corrects|fixes
rectify	336b0||correct|fix
rectifying	336g0||correcting|fixing
refer	236b0|back|refer
referred	236d0|back|referred
referring	236g0|back|referring
refers	236s0|back|refers
reflect	657b0||show
reflected	657d0||showed	657n0||shown
reflecting	657g0||showing
reflects	657s0||shows
refrain	506b0|from|(say what must not be done)
refrained	506d0|from|(say what must not be done)
refraining	506g0|from|(say what must not be done)
refrains	506s0|from|(say what must not be done)
regarding	77f||about
regardless	100f|of the fact that|even though|even if
reimburse	411b0||pay back
reimbursed	411d0||paid back
reimbursement	519b0||repayment|refund
reimbursements	519p0||repayments|refunds
reimburses	411s0||pays back
reimbursing	411g0||paying back
relating	75f|to|about
relative	73f|to|compared with|about
release	841b0|and discharge|release
released	841d0|and discharged|released
releases	841s0|and discharges|releases
releasing	841g0|and discharging|releasing
relevant	576f||(omit)|that applies
relied	456d0|upon|relied on
relies	456s0|upon|relies on
relocate	322b0||move
relocated	322d0||moved
relocates	322s0||moves
relocating	322g0||moving
rely	456b0|upon|rely on
relying	456g0|upon|relying on
remain	658b0||stay	887b0|in full force and effect|continue to apply in full
remainder	540b0||rest
remainders	540p0||rests
remained	658d0||stayed	887d0|in full force and effect|continued to apply in full
remaining	658g0||staying	887g0|in full force and effect|continuing to apply in full
remains	658s0||stays	887s0|in full force and effect|continues to apply in full
remedied	337d0||fixed|put right
remedies	337s0||fixes|puts right
remedy	337b0||fix|put right
remedying	337g0||fixing|putting right
remise	842b0|, release and forever discharge|release	842b0|, release , and forever discharge|release
remised	842d0|, released and forever discharged|released	842d0|, released , and forever discharged|released
remises	842s0|, releases and forever discharges|releases	842s0|, releases , and forever discharges|releases
remising	842g0|, releasing and forever discharging|releasing	842g0|, releasing , and forever discharging|releasing
remit	338b0||send|pay
remits	338s0||sends|pays
remittance	520b0||payment
remittances	520p0||payments
remitted	338d0||sent|paid
remitting	338g0||sending|paying
remunerate	414b0||pay
remunerated	414d0||paid
remunerates	414s0||pays
remunerating	414g0||paying
remuneration	517b0||pay
render	315b0||make|give|provide
rendered	315d0||made|gave|provided	315n0||made|given|provided
rendering	315g0||making|giving|providing
renders	315s0||makes|gives|provides
repeat	239b0|again|repeat
repeated	239d0|again|repeated
repeating	239g0|again|repeating
repeats	239s0|again|repeats
repositories	1194p0||stores|folders
repository	1194b0||store|folder
represent	382b0||state	833b0|and warrant|(keep; explain)
representations	834f|and warranties|(keep; explain)
represented	382d0||stated	833d0|and warranted|(keep; explain)
representing	382g0||stating	833g0|and warranting|(keep; explain)
represents	382s0||states	833s0|and warrants|(keep; explain)
request	330b0||ask for
requested	330d0||asked for
requesting	330g0||asking for
requests	330s0||asks for
require	331b0||need
required	331d0||needed
requirement	524b0||rule|need
requirements	524p0||rules|needs
requires	331s0||needs
requiring	331g0||needing
res	1148f|judicata|(keep; explain)
rescind	368b0||cancel|undo
rescinded	368d0||cancelled|undid	368n0||cancelled|undone
rescinding	368g0||cancelling|undoing
rescinds	368s0||cancels|undoes
reserve	286b0|the right to|may
reserves	286s0|the right to|may
reside	321b0||live
resided	321d0||lived
residence	563b0||home
residences	563p0||homes
resides	321s0||lives
residing	321g0||living
residue	541b0||rest
residues	541p0||rests
respectively	632f||(pair the items one by one)
restrict	363b0||limit
restricted	363d0||limited
restricting	363g0||limiting
restricts	363s0||limits
result	463b0|in|cause|lead to
resulted	463d0|in|caused|led to
resulting	463g0|in|causing|leading to
results	463s0|in|causes|leads to
retain	316b0||keep
retained	316d0||kept
retaining	316g0||keeping
retains	316s0||keeps
return	238b0|back|return
returned	238d0|back|returned
returning	238g0|back|returning
returns	238s0|back|returns
reveal	475b0||show
revealed	475d0||showed	475n0||shown
revealing	475g0||showing
reveals	475s0||shows
revert	237b0|back|revert|go back
reverted	237d0|back|reverted|went back	237n0|back|reverted|gone back
reverting	237g0|back|reverting|going back
reverts	237s0|back|reverts|goes back
revoke	369b0||cancel|withdraw
revoked	369d0||cancelled|withdrew	369n0||cancelled|withdrawn
revokes	369s0||cancels|withdraws
revoking	369g0||cancelling|withdrawing
right	874f|, title and interest|rights|interest	874f|, title , and interest|rights|interest	1263b1|click on|right-click	1263s1|clicks on|right-clicks	1263d1|clicked on|right-clicked	1263g1|clicking on|right-clicking
right-click	1263b0|on|right-click
right-clicked	1263d0|on|right-clicked
right-clicking	1263g0|on|right-clicking
right-clicks	1263s0|on|right-clicks
rights	873f|and remedies|rights
robust	1218f||strong|reliable
rules	875f|and regulations|rules
s	784f|/ he|they
said	737f||the|this|that
same	738f||it|them
sanity	1244b1|check|quick check	1244p1|checks|quick checks
satisfied	502d0||met|paid
satisfies	502s0||meets|pays
satisfy	502b0||meet|pay
satisfying	502g0||meeting|paying
save	756f|for|except for	757f|as|except as	758f|that|except that	795f|as otherwise provided|except where this agreement says otherwise	795f|as otherwise stated|except where this agreement says otherwise	876f|and except|except
saving	759f||except
scroll	1262b0|down to|go to
scrolled	1262d0|down to|went to	1262n0|down to|gone to
scrolling	1262g0|down to|going to
scrolls	1262s0|down to|goes to
seamless	1217f||(omit)
segregate	493b0||separate
segregated	493d0||separated
segregates	493s0||separates
segregating	493g0||separating
select	356b0||choose
selected	356d0||chose	356n0||chosen
selecting	356g0||choosing
selection	660b0||choice
selections	660p0||choices
selects	356s0||chooses
sell	843b0|, transfer and assign|transfer	843b0|, transfer , and assign|transfer
selling	843g0|, transferring and assigning|transferring	843g0|, transferring , and assigning|transferring
sells	843s0|, transfers and assigns|transfers	843s0|, transfers , and assigns|transfers
set	252b0|forth in|set out in|in	253b0|forth|set out|state	253d0|forth|set out|stated
sets	252s0|forth in|sets out in	253s0|forth|sets out|states
setting	252g0|forth in|setting out in	253g0|forth|setting out|stating
setup	1182f||set up
shall	782f||(say must for a duty, or use the present tense for a rule)|must|will
should	7f|there be|if there is
shun	877b0|and avoid|avoid
shunned	877d0|and avoided|avoided
shunning	877g0|and avoiding|avoiding
shuns	877s0|and avoids|avoids
signified	443d0||meant
signifies	443s0||means
signify	443b0||mean
signifying	443g0||meaning
similar	285f|to|like
simply	1206f||(omit)
sine	1119f|die|without a set date	1120f|qua non|essential condition
small	1064f|in size|small
so	3f|as to|to
sold	843d0|, transferred and assigned|transferred	843d0|, transferred , and assigned|transferred
sole	817f|and exclusive|only
solely	630f||only
solicit	394b0||ask for
solicited	394d0||asked for
soliciting	394g0||asking for
solicits	394s0||asks for
solution	1234b0||product|service|answer
solutions	1234p0||products|services|answers
something	1204f|went wrong|(say what happened and what to do)
specified	388d0||stated|said
specifies	388s0||states|says
specify	388b0||state|say
specifying	388g0||stating|saying
ss.	731f||(omit)
stakeholder	1236b0||people involved
stakeholders	1236p0||people involved
state-of-the-art	1220f||newest|best
status	1121f|quo|present position
stipulate	387b0||state|say|require
stipulated	387d0||stated|said|required
stipulates	387s0||states|says|requires
stipulating	387g0||stating|saying|requiring
stipulation	525b0||condition|rule
stipulations	525p0||conditions|rules
sub	1122f|judice|before a court
subject	143f|to the provisions of|subject to
submit	340b0||send|give	975b0|an application for|apply for	976b0|a request for|request|ask for
submits	340s0||sends|gives	975s0|an application for|applies for	976s0|a request for|requests|asks for
submitted	340d0||sent|gave	340n0||sent|given	975d0|an application for|applied for	976d0|a request for|requested|asked for
submitting	340g0||sending|giving	975g0|an application for|applying for	976g0|a request for|requesting|asking for
subsequent	20f|to|after	264f|to the time when|after	264f|to the time that|after	578f||later|next
subsequently	617f||later|then
substantial	591f||large|real
substantiate	396b0||prove|support
substantiated	396d0||proved|supported
substantiates	396s0||proves|supports
substantiating	396g0||proving|supporting
substitute	454b0||replace|use instead
substituted	454d0||replaced|used instead
substitutes	454s0||replaces|uses instead
substituting	454g0||replacing|using instead
successfully	235b1|complete|complete	235s1|completes|completes	235d1|completed|completed	235g1|completing|completing
such	739f||the|this|that|these
suffer	878b0|or permit|allow
suffered	878d0|or permitted|allowed
suffering	878g0|or permitting|allowing
suffers	878s0|or permits|allows
sufficient	573f||enough
sui	1123f|generis|of its own kind
supersede	453b0||replace
superseded	453d0||replaced
supersedes	453s0||replaces
superseding	453g0||replacing
supplement	421b0||add to
supplemented	421d0||added to
supplementing	421g0||adding to
supplements	421s0||adds to
supra	1124f||above
surrender	372b0||give up|return
surrendered	372d0||gave up|returned	372n0||given up|returned
surrendering	372g0||giving up|returning
surrenders	372s0||gives up|returns
suspend	365b0||pause|stop for a time
suspended	365d0||paused|stopped for a time
suspending	365g0||pausing|stopping for a time
suspends	365s0||pauses|stops for a time
sync	1192b0||update|copy
synced	1192d0||updated|copied
synchronise	1193b0||sync|update
synchronised	1193d0||synced|updated
synchronises	1193s0||syncs|updates
synchronising	1193g0||syncing|updating
synchronize	1193b0||sync|update
synchronized	1193d0||synced|updated
synchronizes	1193s0||syncs|updates
synchronizing	1193g0||syncing|updating
syncing	1192g0||updating|copying
syncs	1192s0||updates|copies
t&cs	1254f||terms
take	242b0|into consideration|consider	243b0|into account|consider	891b0|a decision|decide	926b0|action to|(use the verb that follows)	927b0|steps to|(use the verb that follows)	928b0|possession of|take	929b0|delivery of|receive	1016b0|a look at|look at	1017b0|a backup of|back up
taken	242n0|into consideration|considered	243n0|into account|considered	891n0|a decision|decided	926n0|action to|(use the verb that follows)	927n0|steps to|(use the verb that follows)	928n0|possession of|taken	929n0|delivery of|received	1016n0|a look at|looked at	1017n0|a backup of|backed up
takes	242s0|into consideration|considers	243s0|into account|considers	891s0|a decision|decides	926s0|action to|(use the verb that follows)	927s0|steps to|(use the verb that follows)	928s0|possession of|takes	929s0|delivery of|receives	1016s0|a look at|looks at	1017s0|a backup of|backs up
taking	242g0|into consideration|considering	243g0|into account|considering	891g0|a decision|deciding	926g0|action to|(use the verb that follows)	927g0|steps to|(use the verb that follows)	928g0|possession of|taking	929g0|delivery of|receiving	1016g0|a look at|looking at	1017g0|a backup of|backing up
tap	1265b0|on|tap
tapped	1265d0|on|tapped
tapping	1265g0|on|tapping
taps	1265s0|on|taps
tbd	1251f||(fill this in)
tender	505b0||offer|give
tendered	505d0||offered|gave	505n0||offered|given
tendering	505g0||offering|giving
tenders	505s0||offers|gives
terminate	308b0||end|stop|cancel
terminated	308d0||ended|stopped|cancelled
terminates	308s0||ends|stops|cancels
terminating	308g0||ending|stopping|cancelling
termination	512b0||end|ending
terminations	512p0||ends|endings
terms	808f|and conditions|terms
the	79f|question as to whether|the question whether	101f|fact that|that	111f|sum of|(omit)	159f|majority of|most	740f|undersigned|I|we	741f|party of the first part|(use the name of the party)	746f|foregoing|this|these|the above	977f|provision of|providing	978f|performance of|performing|doing	979f|processing of|processing	980f|use of|using	981f|payment of|paying	982f|receipt of|receiving	1071f|month of|(omit)
thence	781f||from there
thenceforth	791f||from then on
there	184f|is a need to|(say who must do this)
thereafter	700f||after that
thereat	701f||there|at that
thereby	702f||by doing so|so
therefor	703f||for it|for that
therefore	624f||so
therefrom	704f||from it|from them
therein	705f||in it|in them
thereinafter	706f||later in it
thereof	707f||of it|of them
thereon	708f||on it|on them
thereto	709f||to it|to them
theretofore	710f||until then
thereunder	711f||under it|under them
thereupon	712f||then|on that
therewith	713f||with it
through	87f|the use of|by using|with
thus	634f||so
tick	1266b0|the box|select the box	1266b0|the checkbox|select the box
ticked	1266d0|the box|selected the box	1266d0|the checkbox|selected the box
ticking	1266g0|the box|selecting the box	1266g0|the checkbox|selecting the box
ticks	1266s0|the box|selects the box	1266s0|the checkbox|selects the box
time	1059b1|period|period|time	1059p1|periods|periods|times
timely	608f||prompt|on time
to	135f|the extent that|if|as far as	136f|the extent permitted by law|as far as the law allows	137f|the fullest extent permitted by law|as far as the law allows	138f|the maximum extent permitted by applicable law|as far as the law allows	139f|the best of my knowledge|as far as I know	275f|the best of our knowledge|as far as we know	730f|wit|namely|that is
toggle	1170b0||turn on or off|switch
toggled	1170d0||turned on or off|switched
toggles	1170s0||turns on or off|switches
toggling	1170g0||turning on or off|switching
took	242d0|into consideration|considered	243d0|into account|considered	891d0|a decision|decided	926d0|action to|(use the verb that follows)	927d0|steps to|(use the verb that follows)	928d0|possession of|took	929d0|delivery of|received	1016d0|a look at|looked at	1017d0|a backup of|backed up
touch	1226b0|base with|contact|talk to
touched	1226d0|base with|contacted|talked to
touches	1226s0|base with|contacts|talks to
touching	1226g0|base with|contacting|talking to
touchpoint	1238b0||contact|step
touchpoints	1238p0||contacts|steps
transfer	845b0|and assign|transfer
transferred	845d0|and assigned|transferred
transferring	845g0|and assigning|transferring
transfers	845s0|and assigns|transfers
transmit	339b0||send
transmits	339s0||sends
transmitted	339d0||sent
transmitting	339g0||sending
transpire	464b0||happen
transpired	464d0||happened
transpires	464s0||happens
transpiring	464g0||happening
true	809f|and correct|true|correct	810f|and accurate|accurate	879f|and lawful|lawful
ultra	1126f|vires|beyond their powers
uncheck	1178b0||clear
unchecked	1178d0||cleared
unchecking	1178g0||clearing
unchecks	1178s0||clears
under	13f|circumstances in which|when|if	140f|the provisions of|under	141f|the terms of|under	278f|no circumstances|(put never or not next to the verb)
undermentioned	735f||below
understood	880f|and agreed|agreed
undertake	379b0||agree|promise|do	946b0|a review of|review	947b0|an assessment of|assess	1006b0|an investigation into|investigate	1006b0|an investigation of|investigate
undertaken	379n0||agreed|promised|done	946n0|a review of|reviewed	947n0|an assessment of|assessed	1006n0|an investigation into|investigated	1006n0|an investigation of|investigated
undertakes	379s0||agrees|promises|does	946s0|a review of|reviews	947s0|an assessment of|assesses	1006s0|an investigation into|investigates	1006s0|an investigation of|investigates
undertaking	379g0||agreeing|promising|doing	555b0||promise	946g0|a review of|reviewing	947g0|an assessment of|assessing	1006g0|an investigation into|investigating	1006g0|an investigation of|investigating
undertakings	555p0||promises
undertook	379d0||agreed|promised|did	946d0|a review of|reviewed	947d0|an assessment of|assessed	1006d0|an investigation into|investigated	1006d0|an investigation of|investigated
unexpected	1065b1|surprise|surprise	1065p1|surprises|surprises
unless	152f|and until|until|unless	881f|and until such time as|until
unselect	1261b0||clear
unselected	1261d0||cleared
unselecting	1261g0||clearing
unselects	1261s0||clears
untick	1179b0||clear
unticked	1179d0||cleared
unticking	1179g0||clearing
unticks	1179s0||clears
until	25f|such time as|until
up	206f|to and including|up to and including
upon	281f|the expiry of|at the end of	281f|the expiration of|at the end of	636f||on	983f|receipt of|when you receive|when we receive	984f|request|if you ask	985f|completion of|when … is complete|after	986f|termination of|when … ends
user	1269f|friendly|easy to use|(omit)
user-friendly	1269f||easy to use|(omit)
utilisation	510b0||use
utilisations	510p0||uses
utilise	305b0||use
utilised	305d0||used
utilises	305s0||uses
utilising	305g0||using
utilization	510b0||use
utilizations	510p0||uses
utilize	305b0||use
utilized	305d0||used
utilizes	305s0||uses
utilizing	305g0||using
validate	398b0||check|confirm
validated	398d0||checked|confirmed
validates	398s0||checks|confirms
validating	398g0||checking|confirming
varied	455d0||changed
varies	455s0||changes
various	882f|and sundry|various
vary	455b0||change
varying	455g0||changing
vehicle	565b0||car
vehicles	565p0||cars
vendor	559b0||seller|supplier
vendors	559p0||sellers|suppliers
verification	659b0||check|proof
verifications	659p0||checks|proofs
verified	397d0||checked|confirmed
verifies	397s0||checks|confirms
verify	397b0||check|confirm
verifying	397g0||checking|confirming
versus	645f||compared with|against
very	1081f|unique|unique	1213f||(omit)
vest	473b0||belong to|pass to
vested	473d0||belonged to|passed to
vesting	473g0||belonging to|passing to
vests	473s0||belongs to|passes to
via	640f||through|by|using
viable	587f||workable
vice	684f||instead of	1128f|versa|the other way around
vin	1070b1|number|VIN	1070p1|numbers|VINs
violate	1229b0||break
violated	1229d0||broke	1229n0||broken
violates	1229s0||breaks
violating	1229g0||breaking
vis-a-vis	1129f||about|compared with
vis-à-vis	1129f||about|compared with
vitiate	883b0|and void|cancel
vitiated	883d0|and voided|cancelled
vitiates	883s0|and voids|cancels
vitiating	883g0|and voiding|cancelling
viz	1130f||namely
viz.	1130f||namely
volenti	1144f|non fit injuria|(keep; explain)
waive	371b0||give up
waived	371d0||gave up	371n0||given up
waives	371s0||gives up
waiving	371g0||giving up
warrant	381b0||promise|guarantee
warranted	381d0||promised|guaranteed
warranting	381g0||promising|guaranteeing
warrants	381s0||promises|guarantees
was	228d0|applicable to|applied to	229d0|in possession of|had	230d0|indicative of|was a sign of	233d0|desirous of|wanted to	234d0|aware of the fact that|knew that	289d0|of the view that|thought that|believed that	290d0|in need of|needed	291d0|in accordance with|followed|matched	292d0|comprised of|was made up of	293d0|in consonance with|agreed with|followed	458d0|dependent on|depended on	459d0|contingent upon|depended on	887d0|in full force and effect|continued to apply in full	960d0|in agreement with|agreed with	961d0|in breach of|breached|broke	962d0|in receipt of|got|had received	963d0|in default|(keep; explain)	964d0|of the opinion that|thought that|believed that	1025d0|in compliance with|complied with	1026d0|in attendance at|attended	1027d0|in violation of|broke	1028d0|supportive of|supported	1268d0|currently unavailable|(say when it will work)
way	884f|, shape or form|way	884f|, shape , or form|way
were	228d0|applicable to|applied to	229d0|in possession of|had	230d0|indicative of|were a sign of	233d0|desirous of|wanted to	234d0|aware of the fact that|knew that	289d0|of the view that|thought that|believed that	290d0|in need of|needed	291d0|in accordance with|followed|matched	292d0|comprised of|were made up of	293d0|in consonance with|agreed with|followed	458d0|dependent on|depended on	459d0|contingent upon|depended on	887d0|in full force and effect|continued to apply in full	960d0|in agreement with|agreed with	961d0|in breach of|breached|broke	962d0|in receipt of|got|had received	963d0|in default|(keep; explain)	964d0|of the opinion that|thought that|believed that	1025d0|in compliance with|complied with	1026d0|in attendance at|attended	1027d0|in violation of|broke	1028d0|supportive of|supported	1268d0|currently unavailable|(say when it will work)
whatsoever	723f||at all|(omit)
when	153f|and if|if|when	885f|and as|when
whereas	714f||because|while|(use the heading Background)
whereat	715f||where
whereby	716f||by which|under which
wherefore	717f||why|so
wherein	718f||in which|where
whereof	719f||of which
whereon	720f||on which
wheresoever	722f||wherever
whereupon	721f||then|after which
whether	154f|or not|whether
whilst	638f||while
whitelist	1242b0||allowlist
whitelists	1242p0||allowlists
whole	1066f|entire|whole
whomsoever	724f||whoever|anyone
whosoever	725f||whoever|anyone who
will	886f|and testament|will
with	66f|regard to|about	67f|regards to|about	70f|respect to|about|for	71f|reference to|about	88f|the use of|using|with	104f|the exception of|except for|except	105f|the exception that|except that	190f|a view to|to	191f|the intention of|to	192f|effect from|from|starting on	268f|immediate effect|immediately|at once
within	34f|a period of|within	144f|the meaning of|as defined in
without	747f|limiting the foregoing|this includes	748f|limiting the generality of the foregoing|for example|this includes
witness	682b0||see
witnessed	682d0||saw	682n0||seen
witnesses	682s0||sees
witnesseth	729f||(omit)
witnessing	682g0||seeing
world-class	1222f||(omit)
written	1067f|document|document`;
