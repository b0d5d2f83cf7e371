// Made by scripts/generate.ts. Do not edit: change rules/lexicon/*.tsv and run `npm run generate`.

/** Rows, one a line: read with lexicon/packed.ts. */
export const ROWS = `wordy	in order to	prep-phrase	aa	not-after:not|log|sign|opt|check not-before:{det}|{pron} auto:not-after:applicable|required|needed|necessary|notice auto:clause-start same-meaning	skip after 'not' ('not in order to'); 'in order not to' is not matched; 'log in order to' is a slip for 'log in in order to'; 'keep in order to our satisfaction' is another phrase
wordy	in order for	prep-phrase	aa	not-after:{be} auto:not-sentence-start	'a refund is in order for …' is another phrase
wordy	in order that	conj	aa		
wordy	so as to	prep-phrase	sa	not-before:not|whether|what|how|which	skip after 'so' + adjective and before 'not'; result vs purpose
wordy	in the event that	conj	aa	clause-next not-whether not-after:part|participate|participates|participating|seat|seats|place|places|interest|as|than	not the relative clause ('take part in the event that you booked'); 'ask us in the event that' must not become 'ask us if'
wordy	in the event of	prep-phrase	ss	same-meaning same:only-before:a|an|any fix:only-before:a|an|any|such fix:singular-next fix:not-after:circumstances|cases|only|even|except|including|or|and	needs a clause after 'if'; offer 'if there is a(n) N'
wordy	in the event	conj	ss	not-before:that|of	only when followed by a clause (pronoun/determiner + verb); not 'in the event of/that'
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
wordy	prior to	prep-phrase	aa	not-after:rank|ranks|ranked|ranking|lien|charge|mortgage|security auto:not-before:taking|becoming|coming|entering|expiring|ending|going|being|having@7 fix:not-before:taking|occurring|happening|arising|becoming|coming|entering|expiring|ending|going@7	ranking of security: off
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
wordy	on a daily basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4 fix:not-after:{be}	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a weekly basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4 fix:not-after:{be}	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a monthly basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4 fix:not-after:{be}	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on an annual basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4 fix:not-after:{be}	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a yearly basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4 fix:not-after:{be}	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a quarterly basis	adv-phrase	aa	not-sentence-start not-after:calculated|calculate|computed|apportioned|prorated|rata|charged|charge|charges|priced|hired|rented|employed|engaged|rate@4 fix:not-after:{be}	how often, not how it is worked out: 'refunds are calculated on a daily basis' stays
wordy	on a regular basis	adv-phrase	aa	auto:not-before:as	
wordy	on an ongoing basis	adv-phrase	ts		
wordy	on a temporary basis	adv-phrase	aa		
wordy	on a case-by-case basis	adv-phrase	sa	not-sentence-start	
wordy	on a pro rata basis	adv-phrase	ss		give the formula or an example
wordy	on the basis of	prep-phrase	ss	fix:not-after:{be}|made|conducted	choose by sense
wordy	on the basis that	conj	ss		reason or condition: never guess
wordy	on the grounds that	conj	sa	clause-next same-meaning	
wordy	on the part of	prep-phrase	ss	fix:only-after:failure|failures|act|acts|action|omission|omissions|delay|negligence|neglect|default|breach|error|mistake|misconduct	'tap on the part of the photo that …' is a place
wordy	on behalf of	prep-phrase	tt		agency is a legal relation; keep in contracts unless a lawyer agrees
wordy	in accordance with	prep-phrase	ss	pos-evidence only-before:act|acts|law|laws|legislation|regulation|regulations|agreement|agreements|contract|contracts|terms|policy|policies|clause|clauses|section|sections|article|articles|paragraph|rules|statute|statutes|licence|license|schedule|annex|addendum|directive|gdpr|provisions|notice|statement@5 not-before:instruction|instructions|direction|directions|functionality|procedure|procedures|process|documentation|practice|practices|standard|standards|guideline|guidelines|requirement|requirements|principle|principles|wishes|specifications|manner|method|generally|accounting@4 fix:not-after:enforceable|effect|force|continue|binding fix:law-applies fix:not-after:this|act|acts|acting|operate|operates|operating|perform|performed|comply|purpose@4 not-after:act|acts|acted|acting	'under' before law or clause; 'following' before instructions
wordy	in accordance with	prep-phrase-other	ss	pos-evidence fix:only-before:instruction|instructions|direction|directions|guideline|guidelines|guidance|procedure|procedures|steps@3 fix:not-sentence-start	not before a law or a clause
wordy	in compliance with	prep-phrase	ts		
wordy	in conformity with	prep-phrase	ss	fix:not-sentence-start	
wordy	in conjunction with	prep-phrase	ta		
wordy	in addition to	prep-phrase	tt		cumulative rights: keep in contracts
wordy	in connection with	prep-phrase	os		scope phrase in contracts: narrowing changes liability
wordy	in relation to	prep-phrase	ss	not-after:excessive|large|small|high|low|force|proportionate|disproportionate fix:only-after:{matter}	scope phrase in contracts
wordy	in regard to	prep-phrase	aa	only-after:{matter}	
wordy	with regard to	prep-phrase	aa	only-after:{matter} auto:not-after:law|laws|legislation|regulation|regulations|rule|rules|act|acts	'rights with regard to your data' cannot take 'about'
wordy	with regards to	prep-phrase	aa	only-after:{matter}	
wordy	as regards	prep-phrase	sa	only-after:{matter}	
wordy	in respect of	prep-phrase	ss	fix:only-after:pay|pays|paid|payable|payment|payments|due|compensation|compensate|remuneration|liability|liabilities|liable|responsible|responsibility|reimburse|reimbursed|deduct|deducted|sum|sums|amount|amounts|damages|refund|refunds|fee|fees|charge|charges|salary|bonus|benefits|protection|costs|expenses|interest@5 fix:not-after:or|and	scope phrase in contracts
wordy	with respect to	prep-phrase	ts	only-after:{matter}	scope phrase in contracts
wordy	with reference to	prep-phrase	sa	only-after:{matter}	
wordy	in reference to	prep-phrase	sa	only-after:{matter}	
wordy	relative to	prep-phrase	ts		
wordy	pertaining to	prep-phrase	sa	only-after:{matter}	scope phrase in contracts
wordy	relating to	prep-phrase	ot		scope phrase in contracts
wordy	concerning	prep	aa	only-after:{matter}|rules|feedback|practices|representation|representations|warranty|warranties|duties|obligations|requests|request|notices|notice|support|responsibilities|suggestions|agreement|agreements|understanding|choices|preferences|disclosures|inquiries|disputes|dispute|issues|procedures|guidelines|policies|instructions|statements|guarantees|assurances|whatsoever auto:only-after:{matter} same-meaning auto:not-after:law|laws|legislation|regulation|regulations|rule|rules|act|acts fix:not-after:law|laws|legislation	not the adjective ('this is concerning')
wordy	regarding	prep	aa	only-after:{matter}|rules|feedback|practices|representation|representations|warranty|warranties|duties|obligations|requests|request|notices|notice|support|responsibilities|suggestions|agreement|agreements|understanding|choices|preferences|disclosures|inquiries|disputes|dispute|issues|procedures|guidelines|policies|instructions|statements|guarantees|assurances|whatsoever auto:only-after:{matter} same-meaning auto:not-after:law|laws|legislation|regulation|regulations|rule|rules|act|acts fix:not-after:law|laws|legislation	
wordy	by applicable law	prep-phrase	ss	same-meaning only-after:required|permitted|prohibited|allowed|authorized|authorised|protected|mandated|restricted fix:not-before:of|in|and|or|relating|governing	a law that does not apply requires nothing
wordy	under applicable law	prep-phrase	ts	same-meaning fix:only-before:{end}|if|to|as	
wordy	as to whether	conj	aa	not-sentence-start not-after:decide|decides|decided|determine|know|consider not-after:regardless|irrespective	'no representation as to whether' cannot take bare 'whether'; after a verb use 'whether'
wordy	the question as to whether	conj	aa		'raises the question as to whether' cannot become 'raises whether'
wordy	as to	prep-phrase	ss	not-after:so|such|risk|risks|and|or not-before:which|whom|what|how fix:only-after:{matter}|warranty|warranties|representation|representations|guidance|doubt|dispute|disputes|agreement|notice|instruction|instructions|promise|assurance|choice|evidence|opinion|opinions|assumption|assumptions|guarantee|guarantees@2 fix:only-before:{det}|{noun}	not 'so as to', 'as to which'
wordy	by means of	prep-phrase	sa	not-before:{ing}|which|whom same-meaning	'by means of a card' -> 'using a card'; before -ing use 'by'
wordy	for the purpose of	prep-gerund	ss	pos-evidence gerund-to-verb fix:not-before:or|and@9 not-after:{be}|not|only	two verbs in a row keep their form
wordy	for the purposes of these	prep-phrase	ss	only-before:terms|conditions|rules|clauses|sections|paragraphs fix:clause-start	
wordy	for the purposes of this	prep-phrase	ss	only-before:clause|section|agreement|contract|paragraph|schedule|article|part|policy|notice|condition|annex|addendum|licence|license|lease|deed fix:clause-start	
wordy	by way of	prep-phrase	ss	not-before:example|illustration|right fix:not-before:salary|wages|bonus|bonuses|commission|compensation|damages|security|set|counterclaim|reply|loan|loans|gift|gifts|payment|payments|deposit|appeal@2	not 'by way of example' handled separately
wordy	by way of example	adv-phrase	aa	not-before:only|and|but|rather	'by way of example and not limitation' stays
wordy	by reason of	prep-phrase	sa		
wordy	by virtue of	prep-phrase	ss		source of a right: 'under'
wordy	by the use of	prep-phrase	sa	not-before:by@8 same-meaning	'by the use of the service by others' names another user; 'fees are set by the use of …' is not a method
wordy	through the use of	prep-phrase	sa	not-before:by@8 not-after:you|us|them|users|readers|go|goes|run|runs|walk|walks|step|steps same-meaning fix:not-after:or|and|to	'this page takes you through the use of filters' stays
wordy	with the use of	prep-phrase	ss	not-after:connection|interfere|interferes|interfering|associated|along|together fix:not-after:connected|connection|comply|complies|dealing|accordance|do|problem|problems|risk|risks|or|and|related|arising	'interfere with the use of', 'risks associated with the use of' need their 'with'
wordy	for the purpose of	prep-phrase	ss	pos-evidence not-before:{ing}|this|these not-before:act|acts|code|law|regulation|regulations|directive|statute|section|article@6 fix:not-before:articles|sections|clause|clauses|paragraph|paragraphs|item|items|part|parts|schedule|rule|rules|period|calculating@6	'for the purpose of + -ing' -> 'to + verb'; purpose limits matter in privacy notices
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
wordy	in a timely manner	adv-phrase	ss	fix:never	contracts: better to give a number of days
wordy	on a timely basis	adv-phrase	ss	fix:never	
wordy	in an expeditious manner	adv-phrase	sa		
wordy	in a prompt manner	adv-phrase	aa		
wordy	in such a manner that	conj	sa		
wordy	in such a way that	conj	sa	fix:never	
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
wordy	to the extent permitted by applicable law	adv-phrase	ss	same-meaning sentence-start	keeps limiter; at the end of a sentence the limit may become a sentence of its own
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
wordy	a large number of	quant	sa	plural-next not-before:{det}|{pron} not-after:such|quite	'a large number of the users' -> 'many of the users': offer, do not swap
wordy	a great number of	quant	aa	plural-next not-before:{det}|{pron} not-after:such|quite	'a large number of the users' -> 'many of the users': offer, do not swap
wordy	a majority of	quant	sa	plural-next verb-agreement	voting and shareholding: keep; 'most of the …' before a determiner
wordy	the majority of	quant	sa	plural-next verb-agreement	voting and shareholding: keep; 'most of the …' before a determiner
wordy	a minority of	quant	ss		
wordy	a sufficient number of	quant	sa	plural-next verb-agreement same-meaning	
wordy	a limited number of	quant	ta	plural-next verb-agreement	
wordy	a variety of	quant	sa	plural-next verb-agreement same-meaning	not before a mass noun ('a variety of advice')
wordy	a wide range of	quant	ss	plural-next verb-agreement	not before a mass noun ('a wide range of support')
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
wordy	do not hesitate to	filler	ss	delete-and-recapitalise only-before:contact|ask|write|call|email|e-mail|get|reach|let|send|tell|phone|speak|talk|visit	'please do not hesitate to contact us' -> 'please contact us'
wordy	feel free to	filler	ss	delete-and-recapitalise not-after:can|should|may|to|will|you only-before:contact|ask|write|call|email|e-mail|get|reach|let|send|tell|phone|speak|talk	'feel free to contact us' -> 'contact us'
wordy	please be advised that	filler	aa	delete-and-recapitalise sentence-start	recapitalise next word; only at the start of a sentence
wordy	be advised that	filler	aa	delete-and-recapitalise sentence-start	only at the start of a sentence: 'you will be advised that' is a real verb
wordy	it is hereby agreed that	filler	ss	delete-and-recapitalise	check the sentence still states an agreement
wordy	it is understood and agreed that	filler	ss	delete-and-recapitalise	
wordy	it is essential that	filler	ss		needs an actor
wordy	it is necessary to	filler	ss	not-after:belief|believe|believes|believed|think|thinks|consider|considers|feel|feels|if|when|where|unless|because|as|that@2	needs an actor
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
wordy	with the intention of	prep-phrase	ss	gerund-to-verb	intent may be an element
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
wordy	at all times	adv-phrase	ss	fix:only-after:{be}|must|shall|will|should|may|can fix:not-before:{end}|{det}|{pron}|and|or|but|during|while|when|in|on|at|by|for|from|to|of|with|within|under|as|before|after|until|unless|throughout|if|where	
wordy	at any time and from time to time	adv-phrase	ss		repeated exercise of a right
wordy	from time to time	adv-phrase	oo	not-after:amended|updated|varied|modified|supplemented|changed|published|force|effect|applicable|current|agreed	'as amended from time to time' is meaningful: gloss
wordy	has the ability to	verb-phrase	sa	finite-present-only same-meaning	agreement lost in 'can'; never after do/does/did ('do you have the ability to')
wordy	has the capability to	verb-phrase	sa	finite-present-only same-meaning	
wordy	has the option to	verb-phrase	sa	finite-present-only auto:not-after:also|still|then	
wordy	has the right to	verb-phrase	ts	finite-present-only not-after:you|consumer|consumers|individual|individuals|subject|subjects|customer|customers|user|users|resident|residents|person|people|tenant|tenants|buyer|employee|employees|member|members|anyone|everyone|they|who|he|she@3	'right to' vs permission: keep for consumer rights
wordy	has the opportunity to	verb-phrase	sa	finite-present-only same-meaning	
wordy	has an obligation to	verb-phrase	ss	finite-present-only	
wordy	is able to	verb-phrase	ta	finite-present-only same-meaning	am/is/are only; after a modal or 'to' ('will be able to') leave it
wordy	is unable to	verb-phrase	aa	finite-present-only	
wordy	is required to	verb-phrase	aa	finite-present-only person-subject auto:not-before:law|laws|lawful|court|courts|statute|statutes|regulation|regulations|regulator|authority|authorities|order|legal@12 auto:main-clause	a person as subject only: 'a password is required to sign in' is a passive with a purpose; 'is required by law to' stays; not in a condition or a relative clause: “if we are required to do so” speaks of a duty that something else sets
wordy	be required to	verb-phrase	ts	same-meaning only-after:may|will|might|could fix:not-before:by|give|make	“may be required to” says that something else may set a duty; the modal before it stays
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
wordy	take into consideration	verb-phrase	sa	not-before:that	object can sit inside ('take X into consideration'); 'consider that' states an opinion
wordy	take into account	verb-phrase	ta	not-before:that same-meaning	
wordy	give rise to	verb-phrase	ts		
wordy	have regard to	verb-phrase	sa		
wordy	make use of	verb-phrase	aa		
wordy	make reference to	verb-phrase	aa		
wordy	come to an agreement	verb-phrase	aa	not-before:with	'agree with someone' means to share a view
wordy	come into force	verb-phrase	ta		
wordy	come to an end	verb-phrase	aa		
wordy	enter into an agreement	verb-phrase	ss	fix:only-before:to	
wordy	set forth in	verb-phrase	ss		sets forth in -> sets out in
wordy	set forth	verb-phrase	sa		irregular: set/sets/set/setting
wordy	carry out	verb-phrase	oo		
wordy	put in place	verb-phrase	ta	not-before:of	
wordy	fail to	verb-phrase	ts	not-before:reason|reasons@6	'failure to' is often a defined breach: suggest; fails -> does not, failed -> did not
wordy	failure to comply with	noun-phrase	ts		
wordy	in the same manner as	prep-phrase	aa		
wordy	in the same manner	adv-phrase	aa		
wordy	in a manner that	conj	aa		
wordy	in this manner	adv-phrase	aa		
wordy	in any manner	adv-phrase	aa		
wordy	prior to the time when	conj	aa	clause-next	
wordy	subsequent to the time when	conj	aa	clause-next	
wordy	in an effort to	prep-phrase	sa	help-only	an effort can be a standard in contracts
wordy	in addition	adv-phrase	aa	clause-start comma-handling not-before:to fix:not-before:also@60 fix:not-after:also@60	
wordy	in view of the above	adv-phrase	ss		
wordy	with immediate effect	adv-phrase	sa	same-meaning	
wordy	in the first instance	adv-phrase	sa	not-before:court|courts	
wordy	in due course	adv-phrase	oo		vague-time
wordy	as soon as practicable	adv-phrase	os		timing standard in contracts
wordy	for the time being	adv-phrase	ss	fix:set-off-only	'the law for the time being in force' and 'its registered office for the time being' mean as it stands at any time
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
complex	terminate	verb	ts	not-participial-adjective same-meaning same:not-past same:active-only same:only-before:access|agreement|contract|contracts|employment|order|orders|licence|license|licences|licenses|subscription|subscriptions|terms|use|trial|trials|right|rights|service|services|arrangement@4 same:not-before:account|accounts|scheme|schemes|party|parties|entity|entities@3 same:not-before:termination|terminated|expire|expires|expiration|expiry|cause|default|convenience|cancel|cancels|close|rescind@8 same:not-after:termination|terminated|expire|expires|expiration|expiry|cause|convenience|cancel|close|rescind@8	keep if 'terminate' contrasts with 'expire' or is defined; one word per sense across contract and help
complex	ascertain	verb	sa	not-participial-adjective active-only particle-verb	'the price is ascertained by …' means 'fixed', not 'found out'
complex	facilitate	verb	ts	not-participial-adjective	
complex	implement	verb	ts	not-participial-adjective particle-verb	software sense: keep
complex	initiate	verb	ss	not-participial-adjective same-meaning fix:not-before:authorisation|authorization|contact|transfer@3 fix:not-after:transaction|transactions@5	
complex	expedite	verb	ss	not-participial-adjective particle-verb	'expedited delivery' (adjective): off; particle may follow object
complex	furnish	verb	sa	not-participial-adjective not-before:with|room|rooms|home|house|apartment|flat|office|property@5 not-after:room|rooms|home|homes|house|houses|apartment|apartments|flat|flats|office|offices|property@3 same-meaning	not furniture; 'furnish us with' -> 'give us'
complex	render	verb	ts	not-participial-adjective	HTML/graphics sense: off; 'render services' -> provide
complex	retain	verb	ss	not-participial-adjective not-before:lawyer|lawyers|counsel|attorney|solicitor|expert|services@4 auto:not-before:jurisdiction|title auto:not-before:use|disclose|sell@2 same-meaning fix:not-after:store|keep|save|hold|maintain|deduct|accept|obtain@3 fix:not-before:store|keep|hold|maintain@3	data retention and title retention are terms: suggest
complex	obtain	verb	ss	not-participial-adjective active-only auto:not-past auto:not-before:registered|certified|released|paid@2 same-meaning fix:not-past fix:alone fix:not-before:in|from|under fix:not-before:relief|injunctive|injunction|equitable|order|judgment|judgement|patent|patents|copyrights|registration|registrations|treatment|confirmation|removal|jurisdiction|insurance|membership@5	active base, -s, -ing forms only; participle 'obtained' reads badly as 'got'
complex	procure	verb	sa	not-participial-adjective not-before:that fix:not-before:products|goods|services|supplies fix:not-past fix:alone	'procure that' = make sure that
complex	purchase	verb	aa	not-participial-adjective pos-evidence not-before:order|orders|price|prices|date|process|history|agreement|request|requests|power not-after:hire|compulsory	verb evidence needed ('purchase process', 'a large purchase' are nouns); defined terms off; 'purchase order', 'purchase price', 'hire purchase' are nouns
complex	acquire	verb	ts	not-participial-adjective	share and asset acquisitions: keep
complex	reside	verb	sa	not-participial-adjective person-subject fix:never	'resident'/'domicile' are legal tests
complex	relocate	verb	sa	not-participial-adjective	'relocate the premises' ok; employment relocation packages: keep
complex	assist	verb	ss	not-participial-adjective auto:not-before:act|acts|activity|activities|crime|crimes|conduct|fraud|violation@5 same-meaning fix:not-before:act|acts|activity|activities|crime|crimes|conduct|fraud|violation@5	
complex	attempt	verb	ss	not-participial-adjective pos-evidence same-meaning fix:active-only	verb evidence ('an attempt to' is a noun); 'attempted fraud' and the crime sense: off
complex	demonstrate	verb	sa	not-participial-adjective same-meaning	product demos and adjectival 'demonstrated experience': keep
complex	indicate	verb	ts	not-participial-adjective fix:not-after:would|may|might|could	
complex	notify	verb	ts	not-participial-adjective not-before:commits|is|was|has|will|can|may|sends|lets|does same-meaning same:not-past same:only-before:you|us|me|them|him|her same:not-before:writing|written|notice|notices@20 same:not-after:writing|written|formally@6 fix:not-before:in_accordance@6	feature name in many products; formal notice clauses: keep
complex	inform	verb	ts	not-participial-adjective same:not-before:of|about|that@3 same-meaning not-before:policy|policies|decision|decisions|choice|choices|work|thinking|practice|research|design|development|planning|strategy|debate|approach|future|how|what|which@2	'inform you of' -> 'tell you about'; 'inform policy' is no telling
complex	advise	verb	ts	not-participial-adjective	legal advice sense: keep
complex	request	verb	ts	not-participial-adjective pos-evidence active-only not-before:that|to|you|us|them same:noun-next same-meaning	verb evidence; 'pull request', 'SAML request', button labels: off
complex	require	verb	ts	not-participial-adjective not-before:by|to|that|{pron} active-only fix:not-after:to|or|and|who|can|may|must|shall|will|should fix:never	
complex	necessitate	verb	sa	not-participial-adjective same-meaning	
complex	modify	verb	ss	not-participial-adjective not-after:license|licence|reproduce|distribute|display|perform|sublicense@8 auto:not-after:copy|copies|adapt|translate|use|merge|publish|create|distributes|sell|lease|rent|reverse|decompile|disassemble@5 auto:not-before:copy|adapt|merge|distribute|reproduce|publish|sublicense|sublicence|translate|create|reverse|decompile|disassemble|derivative|code|source|object|software|work|works|program|programs@3 auto:not-before:user|users|person|people|customer|customers|member|members@3 same-meaning fix:not-after:copy|copies|adapt|translate|merge|publish|decompile|reverse|disassemble|distribute|reproduce@6 fix:not-before:copy|adapt|merge|distribute|reproduce|publish|sublicense|sublicence|translate|reverse|decompile|disassemble|derivative@5 fix:not-before:the_user|user|users@3 fix:not-before:or_amend|or_alter|or_vary|or_revise|or_update|or_adapt|and_amend|and_alter|and_vary|and_revise|and_update|and_adapt fix:not-after:amend|alter|vary|revise|update|adapt@3 fix:not-before:vacate|or_vacate|correct@3 fix:not-after:confirm|vacate|exchange|exchanged@3	
complex	amend	verb	ts	not-participial-adjective	formal amendment: keep in amendment clause
complex	alter	verb	ss	not-participial-adjective same-meaning fix:not-before:or_amend|or_modify|or_vary|or_revise|or_update|or_adapt|and_amend|and_modify|and_vary|and_revise|and_update|and_adapt fix:not-after:amend|modify|vary|revise|update|adapt@3	
complex	rectify	verb	sa	not-participial-adjective same-meaning fix:only-before:data|information|error|errors|mistake|mistakes|inaccurate|inaccuracies|incorrect|failure|breach@5	GDPR 'right to rectification': keep name, gloss
complex	remedy	verb	ts	not-participial-adjective pos-evidence	'cure' period: gloss
complex	remit	verb	sa	not-participial-adjective pos-evidence fix:never	'remit payment' cannot become 'pay payment'; 'outside our remit' is a noun
complex	transmit	verb	sa	not-participial-adjective not-after:license|licence|reproduce|distribute|display|perform|sublicense@8 same-meaning fix:alone	
complex	submit	verb	ts	not-participial-adjective not-before:to same:not-before:dispute|disputes|claim|claims|arbitration|bid|tender|matter@5 same-meaning fix:not-past fix:not-before:for	'submit to jurisdiction': off; button label: keep
complex	forward	verb	ts	not-participial-adjective pos-evidence	
complex	dispatch	verb	ss	not-participial-adjective pos-evidence same-meaning	'dispatch date', 'on dispatch' are nouns
complex	convey	verb	ts	not-participial-adjective	property conveyance: off
complex	deem	verb	ss	not-participial-adjective not-before:to|that|it|appropriate|necessary|fit|proper|reasonable|reasonably|advisable|desirable|relevant|suitable|just|equitable|best|prudent|useful|right|material|fair|acceptable|unacceptable|inappropriate|unsuitable|important|essential|sufficient|expedient|harmful|offensive|objectionable|convenient|satisfactory fix:never	legal fiction: 'is deemed received' -> 'counts as received'
complex	deem fit	verb-phrase	ss	fix:active-only	what somebody thinks, no legal fiction: 'as we deem necessary'
complex	deem necessary	verb-phrase	ss	fix:active-only	
complex	deem appropriate	verb-phrase	ss	fix:active-only	
complex	deem reasonable	verb-phrase	ss	fix:active-only	
complex	deem advisable	verb-phrase	ss	fix:active-only	
complex	deem suitable	verb-phrase	ss	fix:active-only	
complex	deem proper	verb-phrase	ss	fix:active-only	
complex	deem desirable	verb-phrase	ss	fix:active-only	
complex	deem relevant	verb-phrase	ss	fix:active-only	
complex	deem acceptable	verb-phrase	ss	fix:active-only	
complex	deem inappropriate	verb-phrase	ss	fix:active-only	
complex	deem unsuitable	verb-phrase	ss	fix:active-only	
complex	constitute	verb	ss	not-participial-adjective same:not-after:does_not|do_not|did_not|does|do|did same-meaning fix:not-after:do|does|did|do_not|does_not|did_not fix:not-after:do|does|did@2 not-before:either|neither|you|us|them|him|itself|him/her fix:not-before:as@5 fix:not-after:event|events fix:not-before:{ing}|infringement@2 fix:not-gerund	'constitutes a breach' -> 'is a breach'
complex	comprise	verb	ts	not-participial-adjective	exhaustive vs open list
complex	comply with	verb	ts	same:only-before:law|laws|rule|rules|term|terms|agreement|agreements|policy|policies|guideline|guidelines|instruction|instructions|regulation|regulations|code|codes|contract|clause|clauses|section|sections|procedure|procedures|standards@5 same-meaning fix:not-before:commitment|commitments|obligation|obligations|promise|promises@4	
complex	adhere to	verb	ss	not-before:skin|surface|surfaces|glass|wall|screen|metal@3 same-meaning fix:not-before:commitments|commitment|obligations|obligation|promises|promise@3 fix:not-after:certify|certifies|certified@9	not sticking
complex	abide by	verb	ss	same-meaning fix:not-before:commitments|commitment|obligations|obligation|promises|promise@3	
complex	conform to	verb	ts		
complex	determine	verb	ts	not-participial-adjective not-after:has|have|had fix:not-past	'as we determine' is a discretion; choose sense
complex	designate	verb	ts	not-participial-adjective	
complex	appoint	verb	tt	not-participial-adjective	legal appointment: keep
complex	nominate	verb	ts	not-participial-adjective	
complex	elect	verb	sa	not-participial-adjective fix:only-before:to|not_to	'elect to' -> 'choose to'
complex	select	verb	to	not-participial-adjective same-meaning not-before:link|button|box|checkbox|option|tab|menu|icon@6	UI verb: keep in help
complex	permit	verb	ta	not-participial-adjective pos-evidence same-meaning same:not-before:use|user|users|purpose|purposes|disclosure|disclosures fix:alone	'not permitted' -> 'not allowed'; building permit (noun): off
complex	authorize	verb	ts	not-participial-adjective	
complex	enable	verb	tt	not-participial-adjective not-before:to@8	UI setting: turn on
complex	disable	verb	os	not-participial-adjective particle-verb not-before:user|users|customer|customers|person|people@2 fix:not-after:account|accounts|content|be_temporarily|access@4 fix:not-before:account|accounts@3	UI only
complex	prohibit	verb	ts	not-participial-adjective	
complex	preclude	verb	sa	not-participial-adjective same-meaning	
complex	restrict	verb	tt	not-participial-adjective same-meaning	
complex	curtail	verb	ts	not-participial-adjective	travel insurance: 'curtail' means cut short
complex	suspend	verb	tt	not-participial-adjective	suspension is a remedy: gloss
complex	discontinue	verb	ts	not-participial-adjective same-meaning	'the product is discontinued' is not 'stopped'
complex	cease	verb	ss	not-participial-adjective not-before:to|and auto:only-before:{ing}|{det}|use same-meaning fix:not-after:right|rights|license|licence|permission|authority@4 fix:only-before:{ing}|{det}|use|operations|trading|work	'cease to exist' cannot become 'stop to exist'
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
complex	undertake	verb	ss	not-participial-adjective pos-evidence not-after:or|and|any|this|that|such|agreement fix:only-before:to fix:not-past	promise vs do
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
complex	disseminate	verb	sa	not-participial-adjective fix:alone fix:not-before:to@8	
complex	solicit	verb	os	not-participial-adjective	non-solicit clause: gloss
complex	evidence	verb	ss	not-participial-adjective pos-evidence fix:not-before:a_transaction|transaction	verb only
complex	substantiate	verb	sa	not-participial-adjective	
complex	verify	verb	ts	not-participial-adjective fix:not-after:identity|once@3 fix:not-before:identity|email|phone|number|you|account@3	
complex	validate	verb	ts	not-participial-adjective	
complex	examine	verb	ts	not-participial-adjective	
complex	inspect	verb	ts	not-participial-adjective	
complex	monitor	verb	ts	not-participial-adjective fix:never	
complex	evaluate	verb	ts	not-participial-adjective same-meaning	
complex	calculate	verb	ts	not-participial-adjective particle-verb	
complex	compute	verb	ts	not-participial-adjective particle-verb	
complex	allocate	verb	ts	not-participial-adjective particle-verb	
complex	apportion	verb	sa	not-participial-adjective same-meaning	
complex	disburse	verb	ss	not-participial-adjective	
complex	expend	verb	sa	not-participial-adjective not-before:effort|efforts|endeavours|endeavors|energy@4 same-meaning	'expend reasonable efforts' is a standard
complex	incur	verb	ts	not-participial-adjective	liability incurred: keep
complex	accrue	verb	gs	not-participial-adjective particle-verb	accrued rights: gloss
complex	reimburse	verb	sa	not-participial-adjective particle-verb same-meaning fix:only-before:{pron}	'reimburse you' -> 'pay you back'
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
complex	ensure	verb	sa	not-participial-adjective clause-next active-only same-meaning	before a clause only: 'ensure that you …'; 'ensure your safety' cannot become 'make sure your safety'; contracts: level of duty
complex	effectuate payment	verb	aa	not-before:of|to	'effectuate payment of' has its own row
complex	consult with	verb	ts		
complex	liaise with	verb	sa		
complex	correspond with	verb	ts		
complex	interface with	verb	ss	pos-evidence	
complex	participate in	verb	sa	auto:not-before:association|associations|organisation|organisations|organization|organizations|union|unions|group|groups|club|clubs|network|networks|committee|committees@3 fix:not-before:plan|plans|scheme|schemes|program|programs|programme|programmes|association|associations|claim|claims|defense|defence|proceeding|proceedings|litigation|settlement|investigation|arbitration@8 same-meaning	
complex	partake in	verb	aa		
complex	encounter	verb	sa	not-participial-adjective pos-evidence active-only only-before:problem|problems|difficulty|difficulties|issue|issues|error|errors|trouble@4 fix:not-after:new	the other senses are not offered
complex	experience	verb	ts	not-participial-adjective pos-evidence	
complex	anticipate	verb	ts	not-participial-adjective same-meaning	'highly anticipated' and other participial adjectives: off
complex	contemplate	verb	ts	not-participial-adjective	'contemplated by this agreement': suggest
complex	envisage	verb	sa	not-participial-adjective	
complex	construe	verb	ss	not-participial-adjective fix:not-before:or|and	interpretation clause
complex	interpret	verb	tt	not-participial-adjective	
complex	denote	verb	aa	not-participial-adjective active-only	'marked fields are denoted by *' cannot become 'are meant by'
complex	signify	verb	sa	not-participial-adjective active-only fix:never	
complex	enumerate	verb	sa	not-participial-adjective same-meaning	
complex	itemize	verb	sa	not-participial-adjective fix:not-before:and|or	
complex	append	verb	ts	not-participial-adjective	code sense: keep
complex	annex	verb	ts	not-participial-adjective pos-evidence	
complex	enclose	verb	ts	not-participial-adjective	
complex	insert	verb	to	not-participial-adjective pos-evidence particle-verb	
complex	delete	verb	oo	not-participial-adjective	UI verb: keep
complex	eliminate	verb	ta	not-participial-adjective same-meaning	
complex	nullify	verb	gs	not-participial-adjective	
complex	supersede	verb	sa	not-participial-adjective not-before:and_prevail|or_prevail fix:noun-next	entire-agreement clause
complex	substitute	verb	ts	not-participial-adjective	argument order flips ('substitute A for B')
complex	vary	verb	ts	not-participial-adjective not-before:by|from|depending|in|between|according|widely not-after:with|of|at|in	variation clause
complex	rely upon	verb	aa		
complex	depend upon	verb	aa		
complex	be dependent on	verb	sa	same-meaning	
complex	be contingent upon	verb	ss		condition
complex	emanate from	verb	sa	same-meaning	
complex	originate from	verb	sa	same-meaning	
complex	arise from	verb	os		causation scope
complex	result in	verb	tt		
complex	transpire	verb	sa	not-participial-adjective not-before:that fix:not-before:from|that	'it transpired that' means 'it became known'
complex	occur	verb	ta	not-participial-adjective not-before:to same-meaning	'did it occur to you' is another verb
complex	proceed	verb	ta	not-participial-adjective pos-evidence	'as you proceed' -> 'as you continue'; 'proceeds' the noun: off; 'the proceeds of sale' is a noun
complex	depart	verb	ta	not-participial-adjective not-before:from same-meaning	'depart from these terms' = differ: off
complex	convene	verb	ss	not-participial-adjective	
complex	afford	verb	ts	not-participial-adjective not-before:to not-after:can|cannot|could|to	only 'afford X an opportunity'
complex	accord	verb	ts	not-participial-adjective pos-evidence not-before:to	
complex	bestow	verb	ss	not-participial-adjective	takes 'on' or 'upon': 'give on' is not English
complex	confer	verb	ts	not-participial-adjective same-meaning	'confers no rights'
complex	vest	verb	gg	not-participial-adjective	term of art
complex	possess	verb	ss	not-participial-adjective fix:not-past	possession vs ownership differ
complex	reveal	verb	ts	not-participial-adjective	
complex	exhibit	verb	ts	not-participial-adjective pos-evidence	noun = attachment: off
complex	peruse	verb	aa	not-participial-adjective	
complex	elucidate	verb	aa	not-participial-adjective	
complex	clarify	verb	ts	not-participial-adjective same-meaning	
complex	apprise	verb	ss	not-participial-adjective	'keep apprised of' -> 'keep informed of'
complex	concur	verb	aa	not-participial-adjective	
complex	consent	verb	gg	not-participial-adjective	GDPR consent: keep
complex	prioritize	verb	ts	not-participial-adjective fix:not-before:which|what|whether|how|who|where fix:noun-next	
complex	finalize	verb	sa	not-participial-adjective same-meaning	
complex	formulate	verb	ts	not-participial-adjective particle-verb	'formulate a plan' cannot become 'plan a plan'
complex	generate	verb	tt	not-participial-adjective same-meaning	
complex	operate	verb	ts	not-participial-adjective not-before:system|systems|profit|profits|expenses|income|costs|hours|temperature|company|companies|agreement same-meaning same:only-before:by|site|sites|website|websites|service|services|store|stores|platform|platforms|business|shop|shops|scheme|policy|program|programme|app|apps@5 same:not-before:vehicle|vehicles|machine|machinery|aircraft|equipment|system|systems@6 same:not-after:owned|own|owns|managed|control|controls|and|or@2 fix:alone	
complex	deploy	verb	tt	not-participial-adjective	IT sense: keep for developers
complex	leverage	verb	sa	not-participial-adjective pos-evidence	verb only
complex	identify	verb	os	not-participial-adjective not-before:as|you|me|him|her|them|us|individual|individuals|person|persons|user|users fix:not-before:it|this|that|as@1 fix:not-before:with@4	identity checks: keep
complex	address	verb	ts	not-participial-adjective pos-evidence not-before:to	verb only; 'addressed to' off
complex	consolidate	verb	ts	not-participial-adjective same-meaning	
complex	segregate	verb	sa	not-participial-adjective	client money: keep
complex	encompass	verb	ts	not-participial-adjective	
complex	establish	verb	ts	not-participial-adjective particle-verb	
complex	institute	verb	ts	not-participial-adjective pos-evidence	'institute proceedings' -> start a court case
complex	prosecute	verb	oo	not-participial-adjective	
complex	litigate	verb	ss	not-participial-adjective fix:never	
complex	adjudicate	verb	ss	not-participial-adjective fix:not-after:parties|party|we|you|agree@4	
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
complex	commencement	noun	ss	auto:not-after:not|bankruptcy auto:not-before:date|dates same-meaning fix:only-after:{det}	defined terms off
complex	termination	noun	ts	only-after:{det} not-before:date|fee|fees|event|events|clause|notice|right|rights|or|and|for	only after 'the' and its like; 'including termination', 'the termination notice' stay
complex	expiration	noun	ts	only-after:{det} not-before:date|dates|time|period|or|and	
complex	expiry	noun	ts	only-after:{det} not-before:date|dates|time|period|or|and	
complex	cessation	noun	sa	not-after:smoking|tobacco fix:only-before:of same-meaning	
complex	assistance	noun	sa	english-only not-before:dog|dogs|animal|animals|program|programme|scheme|fund|line|package not-after:legal|financial|roadside|breakdown|state|mutual|travel|medical|housing|public|directory fix:not-after:reasonable|proper|necessary|such	'assistance dogs', 'roadside assistance', 'legal assistance' and names in Title Case are fixed
complex	remuneration	noun	sa	fix:not-before:or_compensation|or_benefits|and_benefits|or_other fix:not-after:or|and fix:not-before:by_way_of@4	
complex	disbursement	noun	ts		law-firm costs sense
complex	reimbursement	noun	ts		
complex	remittance	noun	sa	not-before:advice|slip fix:not-after:or|and fix:not-before:or|and	
complex	expenditure	noun	ts		no plural ('spendings'); 'an expenditure of £5'; 'capital expenditure'
complex	monies	noun	sa	verb-agreement not-after:these|those|many|few|several|both|client|{num}	plural -> mass noun: verb agreement; 'these monies' cannot become 'these money'
complex	moneys	noun	sa	verb-agreement not-after:these|those|many|few|several|both|client|{num}	plural -> mass noun: verb agreement; 'these monies' cannot become 'these money'
complex	requirement	noun	ts	not-after:system|hardware|software|minimum|technical|security|legal|password|entry fix:never	in help say what the reader needs
complex	stipulation	noun	ts		
complex	modification	noun	ss	auto:not-after:copy|copies|adapt|adaptation|translation|license|licence|reproduction|distribution|derivative@4 auto:not-before:software|code|source|derivative|licence|license|work|works|copies|distribute|contributions|reproduction|release|display@6 auto:not-before:of same-meaning fix:not-after:copying|copies|adaptation|translation|license|licence|reproduction|reproduce|distribution|derivative|use|unauthorized|unauthorised|misuse|without|amendment|waiver@4 fix:not-before:derivative|licence|license|reproduction|release|distribution|display|disclosure|copies|amendment|or_unauthorized|or_misuse@4 fix:not-before:of|and fix:not-after:amendment|waiver|by|and fix:counted fix:not-before:or_additions|or_work|and_additions|and_derivatives fix:not-before:or_waiver|or_amendment|and_waiver|and_amendment fix:not-before:or_amendment|or_amendments|or_alteration|or_alterations|or_variation|or_addition|or_additions|and_amendment|and_amendments|and_alteration|and_alterations|and_variation|and_addition|and_additions fix:not-after:amendment|amendments|alteration|alterations|variation|addition|additions@3 fix:alone	
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
complex	component	noun	ts	same-meaning fix:never	
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
complex	individual	noun	ts	counted not-before:{noun} same-meaning same:not-after:a|an|any|each|every|the|that|this|one|no|another|per|an|such|his|her|your|our|their|{num} same:not-after:entity|entities|companies|businesses|organisations|organizations|corporations@3 same:not-before:entity|entities|companies|businesses|organisations|organizations|corporations@4 same:alone same:not-after:people|person|persons@8 same:not-before:people|person|persons@8	noun only ('each individual site' is an adjective); contracts: excludes companies; a/an
complex	personnel	noun	ta	not-after:military|armed fix:not-before:{noun}	
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
complex	additional	adj	ta	not-before:to same:not-before:insured same-meaning fix:not-before:insured auto:not-before:action|actions|measures|support fix:not-before:action|actions|measures|support|options	'an additional fee' -> 'an extra fee'; 'at no additional cost' cannot become 'at no more cost'
complex	receive	verb	tt	not-participial-adjective fix:active-only fix:not-past same-meaning only-after:you|we@3 fix:alone fix:not-after:entitled|right|rights|agree|consent|elect@4 fix:not-before:notice|notices|process|service|valid|payment|payments|compensation|jurisdiction@3	
complex	associated with	adj-phrase	ts	only-after:address|addresses|email|emails|number|numbers|username|name|names|profile|profiles|card|cards|account|accounts|device|devices|information|data|details|password only-before:your|you|their|an|the|that|this|a same-meaning fix:not-before:linked|linkable@20 fix:not-before:and|or	accounts and addresses; “risks associated with” are another thing
complex	necessary	adj	tt	fix:only-after:as|where|when|if|rights|information|steps|licences|licenses|consents|approvals|permissions|permits|details|documents|resources|things|activities|action|actions|measures only-before:to|for|{end} same-meaning fix:not-after:so_far_as|insofar_as|as_may_be|be|long_as|strictly|reasonably fix:not-before:for_the_performance|for_our_legitimate|for_compliance|or|and fix:not-before:proper|advisable|desirable|appropriate|convenient@2	the test of data law stays: “necessary for the performance of a contract”
complex	adequate	adj	ts		standard of adequacy
complex	sufficient	adj	sa	not-after:{det}|very|more same-meaning fix:not-before:only|if|when|and|or|{end} fix:not-after:reasonably|legally|commercially|financially|materially	'a sufficient reason' stays
complex	appropriate	adj	ts	not-before:technical|safeguard|safeguards|notice@2	discretion word
complex	applicable	adj	ts	only-after:{noun} only-before:to	'the rules applicable to you' -> 'the rules that apply to you'; 'applicable law' stays: it would need other words around it
complex	relevant	adj	ts	delete-and-recapitalise attributive not-after:{be}	
complex	prior	adj	ss	attributive not-before:to|notice|written|consent|approval|authorization|authorisation|permission|warning|agreement not-before:express|written|and|or|explicit|informed|notification@1 not-before:consent|permission|approval|authorisation|authorization|notice|notification|agreement@4 fix:not-before:possession|actual fix:only-before:agreement|agreements|version|versions|terms|offer|offers|understanding|understandings|discussions|negotiations|representations|arrangement|arrangements|employment|statements|communications|dealings|course|drafts|arbitrations|arbitration|contract|contracts|proposals|conditions|work|history|payments|sale|sales|party|calls|and@3	'prior written consent' -> 'written consent in advance'
complex	subsequent	adj	aa	not-after:condition|conditions auto:not-after:each|the|every fix:not-after:each|every|the	'condition subsequent': off
complex	previous	adj	ts	fix:not-after:the|a|its|their|your|our	
complex	initial	adj	ss	pos-evidence attributive fix:not-after:a|an fix:not-before:intention|intentions|operation|position|offer	'Initial Term' defined: off; noun/verb off; 'initial each page' is a verb
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
complex	mandatory	adj	ss	not-before:law|laws|provision|provisions|rule|rules|right|rights|consumer|statutory|legal fix:not-before:{noun}	
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
complex	forthcoming	adj	ss	attributive fix:only-before:week|weeks|month|months|year|years|days|season	
complex	adjacent to	adj	sa	same-meaning	
complex	contiguous	adj	ss		
complex	approximately	adv	aa		
complex	frequently	adv	aa	not-before:asked	not 'Frequently asked questions'
complex	immediately	adv	os		timing standard in contracts: keep
complex	promptly	adv	oo		timing standard
complex	expeditiously	adv	sa		
complex	subsequently	adv	ss	auto:not-after:and|or same-meaning	
complex	previously	adv	ts	fix:only-before:{noun} fix:not-before:{end} fix:not-before:known|called|named	before a participle ('previously agreed') use 'earlier' or keep
complex	currently	adv	ts	delete-and-recapitalise fix:not-before:not|available|unavailable|supported|unsupported fix:not-sentence-start	
complex	presently	adv	ts		ambiguous: US now, UK soon
complex	initially	adv	sa	fix:clause-start	'Initially, the list is empty' is not a first step
complex	consequently	adv	sa	comma-handling clause-start same-meaning	'who consequently lost' cannot take 'so'
complex	accordingly	adv	ss	comma-handling clause-start same-meaning fix:not-after:and|or	'act accordingly' off
complex	therefore	adv	ts	comma-handling clause-start same-meaning	
complex	additionally	adv	aa	comma-handling	sentence-initial comma
complex	furthermore	adv	aa	comma-handling	sentence-initial comma
complex	moreover	adv	aa	comma-handling	sentence-initial comma
complex	nevertheless	adv	ss	fix:clause-start	
complex	nonetheless	adv	ss	fix:clause-start	
complex	solely	adv	ss	not-before:responsible|liable|automated auto:not-after:jointly|joint|and|or auto:not-before:own|owned|owns@2 auto:not-before:and|or same-meaning fix:not-before:or|and fix:not-after:or|and|either fix:not-after:not|cannot@8 fix:not-after:{be}|except|made fix:not-before:based|at	never 'only' before responsible/liable: 'you are solely responsible' -> 'only you are responsible'
complex	exclusively	adv	sa	only-before:to|for|by|in|on|with|through|at|from fix:not-after:and|or|solely|only fix:not-after:{be} fix:not-before:at	'exclusively' may carry exclusivity; never before responsible or liable
complex	respectively	adv	ts		pair the items explicitly
complex	hence	adv	ss	clause-start fix:clause-next	'hence the delay', 'two weeks hence'
complex	thus	adv	sa	clause-start not-before:{ing}|far comma-handling fix:clause-next fix:not-after:and|or	
complex	likewise	adv	tt	clause-start comma-handling	'do likewise' stays
complex	upon	prep	as	auto:not-after:once|row|layer|mile|thousand|put|day auto:not-before:or|and|which|whom not-after:agreed|mutually-agreed|enter|enters|entering|entry|entered auto:not-before:account|accounts auto:not-after:days|weeks|months|hours fix:not-before:account|accounts	'upon + -ing' -> 'when you …'; 'based upon' -> 'based on'
complex	amongst	prep	aa		
complex	whilst	conj	aa		
complex	amidst	prep	aa		
complex	via	prep	tt	same-meaning not-before:email|e-mail|post|mail|phone|telephone|fax|facsimile|courier|sms|text|airmail@3 fix:not-before:{ing}	
complex	via email	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via e-mail	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via post	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via mail	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via phone	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via telephone	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via fax	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via facsimile	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via courier	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via text message	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via certified mail	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	via registered mail	prep-phrase	ts	same-meaning fix:not-before:address|addresses|account|client|app|number|link|links|settings|alert|alerts|notification|notifications	
complex	per	prep	st	only-before:second|minute|hour|day|night|week|fortnight|month|quarter|year fix:not-before:year_of|month_of|week_of|day_of|hour_of fix:only-after:{noun}|{num}	'per day' -> 'a day'; 'as per' has its own row; 'per user' stays
complex	as per	prep	ss	fix:only-before:guideline|guidelines|law|laws|agreement|agreements|terms|contract|clause|section|policy|policies|rules|schedule|regulations|article|paragraph@4	
complex	per annum	adv	aa	not-after:{det} not-before:rate|interest|basis|fee|charge	'the per annum rate' stays
complex	per diem	adv	ss		
complex	versus	prep	tt		case names off
complex	inquire	verb	sa	not-participial-adjective only-before:about|whether|if|at same-meaning	
complex	inquiry	noun	ts		a formal inquiry is something else
complex	participate	verb	aa	not-participial-adjective not-before:in not-before:{noun} fix:not-before:plan|plans|scheme|schemes|program|programs|programme|programmes|association|associations|claim|claims|defense|defence|proceeding|proceedings|litigation|settlement|investigation|arbitration@8	'participate in' has its own row
complex	attain	verb	sa	not-participial-adjective same-meaning	'attain the age of 18' -> 'reach'
complex	accompany	verb	ts	not-participial-adjective	
complex	accomplish	verb	ss	not-participial-adjective fix:only-before:task|tasks|job|jobs|work|this|that|it@3	
complex	desire	verb	sa	not-participial-adjective pos-evidence active-only same-meaning	
complex	employ	verb	ts	not-participial-adjective only-before:method|methods|technique|techniques|technology|technologies|tools|means|measures|cookies@4	not staff
complex	obligate	verb	ss	not-participial-adjective	
complex	observe	verb	ts	not-participial-adjective	'observe the rules' -> follow
complex	provide	verb	ts	not-participial-adjective only-before:notice|evidence|proof|details|information|reason|reasons|advice|feedback|permission|example|examples|warning|answer|answers@3 not-before:with|by@4 same:active-only same-meaning	'provided that' is a condition; service wording: keep
complex	reflect	verb	ts	not-participial-adjective	
complex	remain	verb	ts	not-participial-adjective not-before:in|liable|responsible|the|a|an|subject|valid|enforceable|unaffected|bound|fully|solely|with|your|our|available|confidential|due|payable same-meaning	'remain liable', 'remain in force': check
complex	verification	noun	tt	not-before:code|codes|process|email|link|method|step|steps not-after:identity|email|age	
complex	selection	noun	ts	fix:never	
complex	indication	noun	ts		
complex	option	noun	oo		option to buy or renew is a term of art; UI label: keep
complex	equipments	noun	ss	verb-agreement	
complex	maximum	adj	os	attributive not-before:of|amount|extent not-after:a|an|no|any fix:not-before:number	bound: keep in contracts
complex	minimum	adj	os	attributive not-before:of|amount|age|wage|term|period|balance|payment|payments|order|distance|requirement|requirements|standard|standards|income not-after:a|an|no|any fix:not-before:recommended|required|supported|version|versions	bound: keep in contracts
complex	apparent	adj	os		'apparent authority' is a term of art; can also mean 'seeming'
complex	evident	adj	sa	same-meaning	
complex	expeditious	adj	sa		
complex	commensurate with	adj	ss		
complex	however	adv	ts	clause-start comma-handling same-meaning	'however caused' is another word
complex	adversely affect	verb-phrase	ss	fix:active-only fix:not-after:materially|be|been|not|substantially|or|and@2 fix:not-before:terms|rights|obligations|interests|enforceability|validity|performance@5	inflect the verb after the adverb
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
legalese	hereafter	adv	ss	fix:not-after:or|and fix:clause-start	
legalese	hereby	adv	ss	delete-and-recapitalise fix:not-before:{end}|and|or|shall|will|is|are fix:not-after:contemplated|created|granted|bound|affected|amended|made|given|conveyed|conferred	keep before present-tense performatives (assign, grant, license, transfer, release, appoint)
legalese	herein	adv	ss	fix:not-after:matter|matters|parties|party	scope ambiguous: author must choose
legalese	hereinabove	adv	ss		
legalese	hereinafter	adv	ss	delete-and-recapitalise fix:not-before:{end}	'hereinafter referred to as "X"' -> '("X")'
legalese	hereinafter referred to as	verb-phrase	ss		
legalese	hereinbefore	adv	ss	fix:phrase-end	
legalese	hereof	adv	ss		scope ambiguous
legalese	hereto	adv	ss		'the parties hereto' -> 'the parties'
legalese	parties hereto	noun-phrase	aa		
legalese	heretofore	adv	sa		
legalese	hereunder	adv	ss		scope ambiguous
legalese	hereunto	adv	ss		
legalese	hereupon	adv	ss		
legalese	herewith	adv	sa	not-sentence-start fix:never	
legalese	thereafter	adv	sa	same-meaning fix:not-after:shall|may|will|must|can|would|should fix:not-before:required|provided|due|payable	
legalese	thereat	adv	ss		
legalese	thereby	adv	ss	fix:only-before:{ing}	
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
legalese	whereby	adv	ss	fix:only-after:process|processes|system|systems|scheme|schemes|arrangement|arrangements|agreement|agreements|procedure|procedures|method|methods|mechanism|rule|rules|means|contract|order|orders|law|laws|plan|plans	
legalese	wherefore	adv	ss		
legalese	wherein	adv	sa		
legalese	whereof	adv	ss		
legalese	whereon	adv	ss		
legalese	whereupon	adv	ss	fix:never	
legalese	wheresoever	adv	aa		
legalese	whatsoever	adv	sa	only-after:{noun} help-only same-meaning	in exclusions: check with author
legalese	whomsoever	pron	sa	same-meaning	
legalese	whosoever	pron	sa		
legalese	in witness whereof	phrase	ss		signature block
legalese	know all men by these presents	phrase	ss	delete-and-recapitalise	
legalese	now therefore	phrase	ss	fix:never	consideration recital: suggest
legalese	witnesseth	phrase	ss	delete-and-recapitalise	
legalese	to wit	phrase	aa		
legalese	ss.	phrase	so	delete-and-recapitalise	affidavit venue only
legalese	aforementioned	adj	ss	fix:not-after:{det}|as fix:not-before:{end}	
legalese	aforesaid	adj	ss	fix:not-after:the|as fix:not-after:{det}|as fix:not-before:{end}	
legalese	abovementioned	adj	ss	fix:not-after:{det}|as fix:not-before:{end}	also above-mentioned
legalese	undermentioned	adj	ss		
legalese	beforementioned	adj	ss		
legalese	said	adj	ss	noun-next not-before:{det}|{pron}|that|to not-after:{pron}|{noun}|has|have|had|is|was|be|been fix:not-after:{det}	determiner use only: 'said' + noun, no subject before it
legalese	same	pron	ss	phrase-end not-after:the|this|that|these|those|very|exactly|much|{be}|at|all|about fix:never	'same' as pronoun: end of clause or after verb
legalese	such	det	so	noun-next not-before:as@4 not-before:a|an|that|other|case|cases|event|events|circumstances|time|times|extent|manner|way not-after:any|no|all|some|one|two|as|each|every|other|first|last|next not-before:as_may|as_are|as_is|as_we|as_the|as_you|as_it|as_they|as_shall|as_will@16	'such X' without 'as'/'a'; changes back-reference
legalese	the undersigned	noun-phrase	ss	fix:never	
legalese	the party of the first part	noun-phrase	ss		
legalese	pursuant to	prep-phrase	as	clause-or-law-next	auto 'under' only before clause/section/article/law/this agreement
legalese	notwithstanding	prep	ss	same-meaning same:not-before:that|whether|{ing}	priority of clauses: 'This applies even if …'
legalese	notwithstanding anything to the contrary	phrase	ss		
legalese	notwithstanding the foregoing	phrase	ss		
legalese	the foregoing	phrase-many	ss	pos-evidence plural-next fix:noun-next fix:not-before:is|are|shall|will|may|do|does|did|applies|apply|has|have|can|must|would	
legalese	the foregoing	phrase-one	ss	pos-evidence fix:not-before:{end}|and|or|of|is|are|shall|will|may|which|that|but fix:noun-next fix:not-before:do|does|did|applies|apply|has|have|can|must|would	
legalese	without limiting the foregoing	phrase	ss	not-before:and|or	
legalese	without limiting the generality of the foregoing	phrase	ss	not-before:and|or	
legalese	including but not limited to	phrase	sa	help-only fix:not-before:{end}	contracts: state once that 'including' means 'including without limitation'
legalese	including without limitation	phrase	sa	help-only fix:not-before:{end}	same
legalese	inclusive of	prep-phrase	sa	not-after:{be} fix:not-after:not|and|or fix:not-before:or	'prices are inclusive of VAT' -> 'prices include VAT': offer, do not swap
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
legalese	howsoever	adv	ss	fix:not-after:and|or	
legalese	inasmuch as	conj	sa		
legalese	insomuch as	conj	ss		
legalese	in consideration of	prep-phrase	gg		consideration recital: gloss
legalese	in the premises	phrase	ss	delete-and-recapitalise	
legalese	by and between	phrase	aa		
legalese	by and among	phrase	aa		
legalese	made and entered into	phrase	aa	not-before:force|effect	
legalese	duly	adv	ss	delete-and-recapitalise fix:never	'duly authorised' warranty: suggest
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
legalese	party hereto	noun-phrase	aa		
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
doublet	any and all	quant	sa	help-only fix:not-after:refuse|waive|waives|deny|disclaim|disclaims|reject|prohibit	
doublet	each and every	quant	aa		
doublet	all and every	quant	sa	plural-next	number of noun
doublet	any or all	quant	os		
doublet	first and foremost	adv-phrase	aa	sentence-start	'is first and foremost a …' means 'mainly'
doublet	terms and conditions	noun-phrase	ss	lowercase-only not-before:terms@3 same-meaning same:not-before:condition|conditions@10 same:not-after:condition|conditions|terms@12	document title: keep
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
doublet	over and above	prep-phrase	ss	fix:never	'over and above the fee' means 'in addition to it'
doublet	by and with	prep-phrase	aa	only-before:consent|advice|approval|permission@3	'contracts made by and with us' has two relations
doublet	for and during	prep-phrase	ss		'for the term' is the whole of it, 'during the term' may be part of it
doublet	for and in consideration of	prep-phrase	gg		
doublet	for and on behalf of	prep-phrase	ss		signature blocks: keep (agency)
doublet	from and against	prep-phrase	ss		indemnity wording
doublet	give and grant	verb-phrase	ss	not-participial-adjective	
doublet	supersede and replace	verb-phrase	ss	not-participial-adjective	
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
doublet	acknowledge and agree	verb-phrase	ss	not-participial-adjective same-meaning fix:not-after:expressly|specifically|irrevocably|hereby	acknowledge fact vs agree duty
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
doublet	rules and regulations	noun-phrase	sa	fix:not-after:law|laws|statutes|acts|ordinances|codes@3 fix:not-before:thereof|thereunder|promulgated|of|and|or fix:alone	legal regulations: suggest
doublet	save and except	prep-phrase	aa		'save and except for' -> 'except for'
doublet	shun and avoid	verb-phrase	aa	not-participial-adjective	
doublet	suffer or permit	verb-phrase	ss	not-participial-adjective	
doublet	true and lawful	adj-phrase	ss		
doublet	understood and agreed	verb-phrase	sa	same-meaning not-after:read|reviewed|accepted@2	
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
nominal	make a complaint	verb-phrase	tt	not-before:{noun}	
nominal	make a claim	verb-phrase	ss	not-before:{noun}|which|that|against	insurance claim
nominal	make a purchase	verb-phrase	ss	not-before:{noun} fix:not-before:{end}	needs object
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
nominal	give permission to	verb-phrase	ss	fix:only-before:{det}|{pron}	argument change
nominal	give authorization to	verb-phrase	ss	locale-spelling	
nominal	give effect to	verb-phrase	tt		
nominal	give an indication of	verb-phrase	ss		an indication is less than showing: an estimate must not become a statement
nominal	have a discussion about	verb-phrase	aa		
nominal	have an impact on	verb-phrase	aa		'have a big impact on' is not matched
nominal	have an effect on	verb-phrase	aa		
nominal	have knowledge of	verb-phrase	tt		knowledge qualifier
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
nominal	grant permission to	verb-phrase	ss	fix:only-before:{det}|{pron}	licence grants off
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
redundant	period of time	noun-phrase	aa	auto:only-before:that|which|of|after|before|from|to|in|until|as|during|between|when|while	
redundant	for a period of time	prep-phrase	ss	fix:not-before:equal|of|longer|not|up|that|as|with|which	
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
latin	ad hoc	adj	ss	fix:not-after:or|and fix:not-before:or|and fix:not-before:committee|committees|parliamentary|tribunal|tribunals|group|groups|arbitration@2	
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
latin	vis-a-vis	prep	ss	fix:never	also vis-à-vis
latin	viz.	adv	aa		
latin	e.g.	adv	aa	comma-handling not-after:not|so|but|and|or|because|with	comma after; inside brackets ok
latin	i.e.	adv	aa	comma-handling not-after:not|so|but|and|or|because|with auto:not-before:or|etc|...@12 fix:not-before:etc.|etc|example|instance@25	put a comma after it; before examples it is a slip for “e.g.”, and “that is” would make them the whole
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
help	authenticate	verb	ot	not-participial-adjective particle-verb	developer docs off
help	authentication	noun	ot	not-after:factor|two-factor|2-factor|2-step|biometric|strong|multi-factor|multifactor|step|two-step|smtp|http|server|email|message|token not-before:method|methods|app|apps|application|applications|code|codes|key|keys|token|tokens|option|options|provider|device|server|protocol|system	
help	configure	verb	os	not-participial-adjective particle-verb	
help	configuration	noun	ot	not-before:file|files|directory|folder|option|options|language not-after:a|an|each|every|specific|initial|this verb-agreement	
help	customize	verb	ot	not-participial-adjective	
help	migrate	verb	ot	not-participial-adjective	
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
help	just	adv	os	delete-and-recapitalise not-after:to|not|only|has|have not-before:and|cause|under|over|as|before|after|like|in|because|one	not 'just and equitable', 'just cause', 'just under'
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
help	incentivize	verb	ss	not-participial-adjective fix:not-after:or|and	
help	monetize	verb	os	not-participial-adjective	
help	ideate	verb	os	not-participial-adjective	often has no object
help	solution	noun	ot		marketing sense
help	deliverable	noun	ot		contract defined term
help	stakeholder	noun	ot		
help	learnings	noun	oa		
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
export const FORMS = `12	1111f|midnight|midnight	1112f|noon|noon
a	33f|period of|(omit)	115f|sum of|(omit)	161f|number of|some|several	162f|large number of|many	163f|great number of|many	164f|majority of|most	166f|minority of|few|less than half	167f|sufficient number of|enough	168f|limited number of|a few|some	169f|variety of|various|many	170f|wide range of|many	171f|lack of|no|not enough
ab	1130f|initio|from the start
abide	370b0|by|follow
abided	370d0|by|followed
abides	370s0|by|follows
abiding	370g0|by|following
abort	1202b0||stop|cancel
aborted	1202d0||stopped|cancelled
aborting	1202g0||stopping|cancelling
aborts	1202s0||stops|cancels
above	770f|mentioned|this|these|the
above-mentioned	770f||this|these|the
abovementioned	770f||this|these|the
absolutely	1076f|essential|essential
accompanied	686d0||went with|came with	686n0||gone with|come with
accompanies	686s0||goes with|comes with
accompany	686b0||go with|come with
accompanying	686g0||going with|coming with
accomplish	687b0||do|carry out
accomplished	687d0||did|carried out	687n0||done|carried out
accomplishes	687s0||does|carries out
accomplishing	687g0||doing|carrying out
accord	491b0||give
accorded	491d0||gave	491n0||given
according	491g0||giving
accordingly	647f||so
accords	491s0||gives
accrue	431b0||build up|become due
accrued	431d0||built up|became due	431n0||built up|become due
accrues	431s0||builds up|becomes due
accruing	431g0||building up|becoming due
accurate	709f||correct|exact|right
acknowledge	404b0||accept|agree	875b0|and agree|agree
acknowledged	404d0||accepted|agreed	875d0|and agreed|agreed
acknowledges	404s0||accepts|agrees	875s0|and agrees|agrees
acknowledging	404g0||accepting|agreeing	875g0|and agreeing|agreeing
acquire	329b0||get|buy
acquired	329d0||got|bought
acquires	329s0||gets|buys
acquiring	329g0||getting|buying
action	1266b0||do|carry out
actioned	1266d0||did|carried out	1266n0||done|carried out
actioning	1266g0||doing|carrying out
actions	1266s0||does|carries out
actual	1077b1|fact|fact	1077p1|facts|facts
actually	1251f||(omit)
ad	1131f|hoc|one-off	1132f|infinitum|without end	1133f|valorem|based on value
added	1075b1|bonus|bonus	1075p1|bonuses|bonuses
additional	592f||extra|more
additionally	649f||also
address	512b0||deal with|discuss
addressed	512d0||dealt with|discussed
addressee	710b0||you|reader
addressees	710p0||you|readers
addresses	512s0||deals with|discusses
addressing	512g0||dealing with|discussing
adequate	596f||enough
adhere	369b0|to|follow|keep to
adhered	369d0|to|followed|kept to
adheres	369s0|to|follows|keeps to
adhering	369g0|to|following|keeping to
adjacent	634f|to|next to
adjudicate	520b0||decide
adjudicated	520d0||decided
adjudicates	520s0||decides
adjudicating	520g0||deciding
advance	1073f|planning|planning	1074f|notice|notice
advantageous	619f||helpful
adversely	707b1|affect|harm	707s1|affects|harms	707d1|affected|harmed	707g1|affecting|harming	707b1|impact|harm	707s1|impacts|harms	707d1|impacted|harmed	707g1|impacting|harming	707b1|impact on|harm	707s1|impacts on|harms	707d1|impacted on|harmed	707g1|impacting on|harming
advise	338b0||tell|recommend
advised	338d0||told|recommended
advises	338s0||tells|recommends
advising	338g0||telling|recommending
affirm	407b0||confirm
affirmed	407d0||confirmed
affirming	407g0||confirming
affirms	407s0||confirms
afford	490b0||give	708b0|an opportunity to|allow|let	708b0|the opportunity to|allow|let
afforded	490d0||gave	490n0||given	708d0|an opportunity to|allowed|let	708d0|the opportunity to|allowed|let
affording	490g0||giving	708g0|an opportunity to|allowing|letting	708g0|the opportunity to|allowing|letting
affords	490s0||gives	708s0|an opportunity to|allows|lets	708s0|the opportunity to|allows|lets
aforementioned	768f||this|these|the
aforesaid	769f||this|these|the
aggregate	629f||total
agree	876b0|and covenant|agree
agreed	876d0|and covenanted|agreed
agreeing	876g0|and covenanting|agreeing
agrees	876s0|and covenants|agrees
aid	888b0|and abet|help
aided	888d0|and abetted|helped
aiding	888g0|and abetting|helping
aids	888s0|and abets|helps
aircraft	711f||plane
albeit	812f||although
all	175f|of the|all the	842f|and every|all
allocate	426b0||share out|give|set aside
allocated	426d0||shared out|gave|set aside	426n0||shared out|given|set aside
allocates	426s0||shares out|gives|sets aside
allocating	426g0||sharing out|giving|setting aside
alter	344b0||change	884b0|or change|change	885b0|, amend or modify|change	885b0|, amend , or modify|change
alteration	548b0||change
alterations	548p0||changes
altered	344d0||changed	884d0|or changed|changed	885d0|, amended or modified|changed	885d0|, amended , or modified|changed
altering	344g0||changing	884g0|or changing|changing	885g0|, amending or modifying|changing	885g0|, amending , or modifying|changing
alters	344s0||changes	884s0|or changes|changes	885s0|, amends or modifies|changes	885s0|, amends , or modifies|changes
am	224b0|able to|can	225b0|unable to|cannot	226b0|required to|must	228b0|obliged to|must	229b0|obligated to|must	230b0|not required to|do not have to	231b0|under no obligation to|do not have to	232b0|authorized to|may	232b0|authorised to|may	233b0|entitled to|may|have a right to	234b0|permitted to|may	235b0|prohibited from|must not	236b0|responsible for|(say what this person must do)	237b0|applicable to|apply to	238b0|in possession of|have	239b0|indicative of|am a sign of	240b0|located in|am in	241b0|capable of|can	242b0|desirous of|want to	243b0|aware of the fact that|know that	296b0|not able to|cannot	297b0|subject to change|may change|can change	298b0|of the view that|think that|believe that	299b0|in need of|need	300b0|in accordance with|follow|match	301b0|comprised of|am made up of	302b0|in consonance with|agree with|follow	479b0|dependent on|depend on	480b0|contingent upon|depend on	925b0|in full force and effect|continue to apply in full	998b0|in agreement with|agree with	999b0|in breach of|breach|break	1000b0|in receipt of|get|have received	1001b0|in default|(keep; explain)	1002b0|of the opinion that|think that|believe that	1063b0|in compliance with|comply with	1064b0|in attendance at|attend	1065b0|in violation of|break	1066b0|supportive of|support	1307b0|currently unavailable|(say when it will work)
amend	343b0||change	886b0|or modify|change
amended	343d0||changed	886d0|or modified|changed
amending	343g0||changing	886g0|or modifying|changing
amendment	549b0||change
amendments	549p0||changes
amends	343s0||changes	886s0|or modifies|changes
amidst	663f||amid|among
amongst	661f||among
an	172f|adequate amount of|enough	1241f|error has occurred|(say what happened and what to do)	1242f|unexpected error occurred|(say what happened and what to do)
ancillary	626f||related|extra
and	820f|/ or|or|and|(write … or … or both)
anent	799f||about
annex	468b0||attach
annexed	468d0||attached
annexes	468s0||attaches
annexing	468g0||attaching
annul	887b0|and set aside|cancel
annulled	887d0|and set aside|cancelled
annulling	887g0|and setting aside|cancelling
annuls	887s0|and sets aside|cancels
anticipate	458b0||expect
anticipated	458d0||expected
anticipates	458s0||expects
anticipating	458g0||expecting
any	173f|one of|any of	840f|and all|all|any	843f|or all|any|all	927f|and every|every|any
apparent	702f||clear
append	467b0||add|attach
appended	467d0||added|attached
appending	467g0||adding|attaching
appends	467s0||adds|attaches
applicable	599f||that applies|that apply
appoint	374b0||choose
appointed	374d0||chose	374n0||chosen
appointing	374g0||choosing
appoints	374s0||chooses
apportion	427b0||divide|share
apportioned	427d0||divided|shared
apportioning	427g0||dividing|sharing
apportions	427s0||divides|shares
appreciable	712f||large|many
apprise	501b0||tell
apprised	501d0||told
apprises	501s0||tells
apprising	501g0||telling
appropriate	598f||suitable|right
approximate	713f||rough|about
approximately	636f||about
are	224b0|able to|can	225b0|unable to|cannot	226b0|required to|must	228b0|obliged to|must	229b0|obligated to|must	230b0|not required to|do not have to	231b0|under no obligation to|do not have to	232b0|authorized to|may	232b0|authorised to|may	233b0|entitled to|may|have a right to	234b0|permitted to|may	235b0|prohibited from|must not	236b0|responsible for|(say what this person must do)	237b0|applicable to|apply to	238b0|in possession of|have	239b0|indicative of|are a sign of	240b0|located in|are in	241b0|capable of|can	242b0|desirous of|want to	243b0|aware of the fact that|know that	296b0|not able to|cannot	297b0|subject to change|may change|can change	298b0|of the view that|think that|believe that	299b0|in need of|need	300b0|in accordance with|follow|match	301b0|comprised of|are made up of	302b0|in consonance with|agree with|follow	479b0|dependent on|depend on	480b0|contingent upon|depend on	925b0|in full force and effect|continue to apply in full	998b0|in agreement with|agree with	999b0|in breach of|breach|break	1000b0|in receipt of|get|have received	1001b0|in default|(keep; explain)	1002b0|of the opinion that|think that|believe that	1063b0|in compliance with|comply with	1064b0|in attendance at|attend	1065b0|in violation of|break	1066b0|supportive of|support	1307b0|currently unavailable|(say when it will work)
arise	483b0|from|come from|be caused by
arisen	483n0|from|come from|been caused by
arises	483s0|from|comes from|is caused by
arising	483g0|from|coming from|being caused by
arose	483d0|from|came from|was caused by
arrive	309b0|onboard|arrive
arrived	309d0|onboard|arrived
arrives	309s0|onboard|arrives
arriving	309g0|onboard|arriving
as	69f|regards|about|for	81f|to whether|about whether|whether	83f|to|about	151f|a consequence of|because of	152f|a result of|because of	153f|a means of|to	154f|well as|and	155f|long as|if|while	156f|and when|when	196f|a matter of fact|in fact	202f|of the date of|on the date of	203f|of|on|from	280f|soon as practicable|as soon as possible	280f|soon as reasonably practicable|as soon as possible	291f|the case may be|whichever applies|(omit)	310f|prescribed by|under|in	678f|per|under|as in
asap	1291f||as soon as possible|(give a date)
ascertain	318b0||find out
ascertained	318d0||found out
ascertaining	318g0||finding out
ascertains	318s0||finds out
assign	394b0||transfer	882b0|, transfer and convey|transfer	882b0|, transfer , and convey|transfer
assigned	394d0||transferred	882d0|, transferred and conveyed|transferred	882d0|, transferred , and conveyed|transferred
assigning	394g0||transferring	882g0|, transferring and conveying|transferring	882g0|, transferring , and conveying|transferring
assigns	394s0||transfers	882s0|, transfers and conveys|transfers	882s0|, transfers , and conveys|transfers
assist	332b0||help
assistance	537b0||help
assisted	332d0||helped
assisting	332g0||helping
assists	332s0||helps
associated	594f|with|linked to
at	21f|the time when|when	22f|the time that|when	23f|such time as|when	24f|the time of|when|at	35f|this point in time|now	36f|the present time|now	37f|that point in time|then	38f|the current time|now	39f|a later date|later	40f|an early date|soon	41f|your earliest convenience|as soon as you can	215f|all times|always|(omit)	216f|any time and from time to time|at any time	282f|any given time|at any time|at any one time	290f|the expiration of|at the end of	290f|the expiry of|at the end of
atm	1107b1|machine|ATM	1107p1|machines|ATMs
attached	889f|hereto and incorporated herein|attached as part of this agreement
attain	685b0||reach|meet
attained	685d0||reached|met
attaining	685g0||reaching|meeting
attains	685s0||reaches|meets
attempt	333b0||try
attempted	333d0||tried
attempting	333g0||trying
attempts	333s0||tries
attest	406b0||confirm
attested	406d0||confirmed
attesting	406g0||confirming
attests	406s0||confirms
attorney	590b0||lawyer
attorneys	590p0||lawyers
augment	441b0||increase|add to
augmented	441d0||increased|added to
augmenting	441g0||increasing|adding to
augments	441s0||increases|adds to
authenticate	1224b0||sign in|prove who you are
authenticated	1224d0||signed in|proved who you are
authenticates	1224s0||signs in|proves who you are
authenticating	1224g0||signing in|proving who you are
authentication	1225b0||sign-in|proof of identity
authentications	1225p0||sign-ins|proofs of identity
authorise	379b0||allow|give permission	877b0|and empower|authorise
authorised	379d0||allowed|gave permission	379n0||allowed|given permission	877d0|and empowered|authorised
authorises	379s0||allows|gives permission	877s0|and empowers|authorises
authorising	379g0||allowing|giving permission	877g0|and empowering|authorising
authorize	379b0||allow|give permission	877b0|and empower|authorise
authorized	379d0||allowed|gave permission	379n0||allowed|given permission	877d0|and empowered|authorised
authorizes	379s0||allows|gives permission	877s0|and empowers|authorises
authorizing	379g0||allowing|giving permission	877g0|and empowering|authorising
backup	1222f||back up
bandwidth	1279b0||time
bandwidths	1279p0||times
basic	1078f|fundamentals|basics
basically	1250f||(omit)
be	184f|advised that|(omit)	227f|required to|have to	237b0|applicable to|apply to	238b0|in possession of|have	239b0|indicative of|be a sign of	242b0|desirous of|want to	243b0|aware of the fact that|know that	298b0|of the view that|think that|believe that	299b0|in need of|need	300b0|in accordance with|follow|match	301b0|comprised of|be made up of	302b0|in consonance with|agree with|follow	479b0|dependent on|depend on	480b0|contingent upon|depend on	925b0|in full force and effect|continue to apply in full	998b0|in agreement with|agree with	999b0|in breach of|breach|break	1000b0|in receipt of|get|have received	1001b0|in default|(keep; explain)	1002b0|of the opinion that|think that|believe that	1063b0|in compliance with|comply with	1064b0|in attendance at|attend	1065b0|in violation of|break	1066b0|supportive of|support	1307b0|currently unavailable|(say when it will work)
been	237n0|applicable to|applied to	238n0|in possession of|had	239n0|indicative of|been a sign of	242n0|desirous of|wanted to	243n0|aware of the fact that|known that	298n0|of the view that|thought that|believed that	299n0|in need of|needed	300n0|in accordance with|followed|matched	301n0|comprised of|been made up of	302n0|in consonance with|agreed with|followed	479n0|dependent on|depended on	480n0|contingent upon|depended on	925n0|in full force and effect|continued to apply in full	998n0|in agreement with|agreed with	999n0|in breach of|breached|broken	1000n0|in receipt of|got|had received	1001n0|in default|(keep; explain)	1002n0|of the opinion that|thought that|believed that	1063n0|in compliance with|complied with	1064n0|in attendance at|attended	1065n0|in violation of|broken	1066n0|supportive of|supported	1307n0|currently unavailable|(say when it will work)
before-mentioned	772f||this|these|the
beforementioned	772f||this|these|the
being	237g0|applicable to|applying to	238g0|in possession of|having	239g0|indicative of|being a sign of	242g0|desirous of|wanting to	243g0|aware of the fact that|knowing that	298g0|of the view that|thinking that|believing that	299g0|in need of|needing	300g0|in accordance with|following|matching	301g0|comprised of|being made up of	302g0|in consonance with|agreeing with|following	479g0|dependent on|depending on	480g0|contingent upon|depending on	925g0|in full force and effect|continuing to apply in full	998g0|in agreement with|agreeing with	999g0|in breach of|breaching|breaking	1000g0|in receipt of|getting|having received	1001g0|in default|(keep; explain)	1002g0|of the opinion that|thinking that|believing that	1063g0|in compliance with|complying with	1064g0|in attendance at|attending	1065g0|in violation of|breaking	1066g0|supportive of|supporting	1307g0|currently unavailable|(say when it will work)
benefit	714b0||help
benefited	714d0||helped
benefiting	714g0||helping
benefits	714s0||helps
best-in-class	1260f||(omit)
bestow	492b0||give
bestowed	492d0||gave	492n0||given
bestowing	492g0||giving
bestows	492s0||gives
biannual	1294f||twice a year
biennial	1295f||every two years
bimonthly	1296f||twice a month|every two months
bind	890b0|and obligate|bind
binding	890g0|and obligating|binding
binds	890s0|and obligates|binds
biweekly	1297f||twice a week|every two weeks
blacklist	1282b0||blocklist
blacklists	1282p0||blocklists
bona	1124f|fide|genuine	1125f|fides|good faith
boot	1204b0||start
booted	1204d0||started
booting	1204g0||starting
boots	1204s0||starts
both	176f|of the|both
bound	890d0|and obligated|bound
brief	1079b1|summary|summary	1079p1|summaries|summaries
browse	1197b0|to|go to
browsed	1197d0|to|went to	1197n0|to|gone to
browses	1197s0|to|goes to
browsing	1197g0|to|going to
by	79f|applicable law|by law	79f|applicable laws|by law	84f|means of|using|by|with	88f|way of|by|as	89f|way of example|for example	90f|reason of|because of	91f|virtue of|because of|under	92f|the use of|by using|with	805f|and between|between	806f|and among|between|among	858f|and with|with	891f|virtue of or pursuant to|under
ca.	1178f||about
calculate	424b0||work out
calculated	424d0||worked out
calculates	424s0||works out
calculating	424g0||working out
came	257d0|to an agreement|agreed	258d0|into force|took effect|started	259d0|to an end|ended	1003d0|to the conclusion that|concluded that|decided that	1067d0|to a decision|decided
capabilities	558p0||abilities
capability	558b0||ability
carried	263d0|out|did	263n0|out|done	971d0|out a review of|reviewed	972d0|out an investigation of|investigated	972d0|out an investigation into|investigated	973d0|out an assessment of|assessed	974d0|out an inspection of|inspected	975d0|out checks on|checked	1038d0|out an analysis of|analysed	1039d0|out an audit of|audited	1040d0|out an evaluation of|evaluated	1045d0|out repairs to|repaired	1046d0|out maintenance on|maintained	1047d0|out tests on|tested
carries	263s0|out|does	971s0|out a review of|reviews	972s0|out an investigation of|investigates	972s0|out an investigation into|investigates	973s0|out an assessment of|assesses	974s0|out an inspection of|inspects	975s0|out checks on|checks	1038s0|out an analysis of|analyses	1039s0|out an audit of|audits	1040s0|out an evaluation of|evaluates	1045s0|out repairs to|repairs	1046s0|out maintenance on|maintains	1047s0|out tests on|tests
carry	263b0|out|do	971b0|out a review of|review	972b0|out an investigation of|investigate	972b0|out an investigation into|investigate	973b0|out an assessment of|assess	974b0|out an inspection of|inspect	975b0|out checks on|check	1038b0|out an analysis of|analyse	1039b0|out an audit of|audit	1040b0|out an evaluation of|evaluate	1045b0|out repairs to|repair	1046b0|out maintenance on|maintain	1047b0|out tests on|test
carrying	263g0|out|doing	971g0|out a review of|reviewing	972g0|out an investigation of|investigating	972g0|out an investigation into|investigating	973g0|out an assessment of|assessing	974g0|out an inspection of|inspecting	975g0|out checks on|checking	1038g0|out an analysis of|analysing	1039g0|out an audit of|auditing	1040g0|out an evaluation of|evaluating	1045g0|out repairs to|repairing	1046g0|out maintenance on|maintaining	1047g0|out tests on|testing
catastrophic	1239f|failure|(say what happened)
caveat	1181b0||warning	1182f|emptor|buyer beware
caveats	1181p0||warnings
cease	388b0||stop	839b0|and desist|stop	926b0|and desist from|stop
ceased	388d0||stopped	839d0|and desisted|stopped	926d0|and desisted from|stopped
ceases	388s0||stops	839s0|and desists|stops	926s0|and desists from|stops
ceasing	388g0||stopping	839g0|and desisting|stopping	926g0|and desisting from|stopping
certified	405d0||confirmed|stated
certifies	405s0||confirms|states
certify	405b0||confirm|state
certifying	405g0||confirming|stating
cessation	536b0||end|stop
cessations	536p0||ends|stops
cf.	1177f||compare
chairman	1287b0||chair
chairmen	1287p0||chairs
check	1305b0|the box|select the box	1305b0|the checkbox|select the box
checkbox	1216f|is checked|checkbox is selected
checked	1305d0|the box|selected the box	1305d0|the checkbox|selected the box
checking	1305g0|the box|selecting the box	1305g0|the checkbox|selecting the box
checks	1305s0|the box|selects the box	1305s0|the checkbox|selects the box
clarified	500d0||explained|made clear
clarifies	500s0||explains|makes clear
clarify	500b0||explain|make clear
clarifying	500g0||explaining|making clear
click	1191b0|on|click|select	1190f|here|(use link text that names the target)
clicked	1191d0|on|clicked|selected
clicking	1191g0|on|clicking|selecting
clicks	1191s0|on|clicks|selects
cognisant	625f||aware
cognizant	625f||aware
combat	1121f|environment|combat
combine	249b0|together|combine
combined	249d0|together|combined
combines	249s0|together|combines
combining	249g0|together|combining
come	257b0|to an agreement|agree	257n0|to an agreement|agreed	258b0|into force|take effect|start	258n0|into force|taken effect|started	259b0|to an end|end	259n0|to an end|ended	1003b0|to the conclusion that|conclude that|decide that	1003n0|to the conclusion that|concluded that|decided that	1067b0|to a decision|decide	1067n0|to a decision|decided
comes	257s0|to an agreement|agrees	258s0|into force|takes effect|starts	259s0|to an end|ends	1003s0|to the conclusion that|concludes that|decides that	1067s0|to a decision|decides
coming	257g0|to an agreement|agreeing	258g0|into force|taking effect|starting	259g0|to an end|ending	1003g0|to the conclusion that|concluding that|deciding that	1067g0|to a decision|deciding
commence	315b0||start|begin
commenced	315d0||started|began	315n0||started|begun
commencement	532b0||start
commencements	532p0||starts
commences	315s0||starts|begins
commencing	315g0||starting|beginning
commensurate	705f|with|in line with|equal to
compensate	434b0||pay
compensated	434d0||paid
compensates	434s0||pays
compensating	434g0||paying
completely	1081b1|eliminate|eliminate|remove	1081s1|eliminates|eliminates|removes	1081d1|eliminated|eliminated|removed	1081g1|eliminating|eliminating|removing	1114f|full|full	1115f|free|free
complied	368d0|with|followed|kept to|met
complies	368s0|with|follows|keeps to|meets
complimentary	622f||free
comply	368b0|with|follow|keep to|meet
complying	368g0|with|following|keeping to|meeting
component	559b0||part
components	559p0||parts
comprise	367b0||include|be made up of
comprised	367d0||included|was made up of	367n0||included|been made up of
comprises	367s0||includes|is made up of
comprising	367g0||including|being made up of
compute	425b0||work out|calculate
computed	425d0||worked out|calculated
computes	425s0||works out|calculates
computing	425g0||working out|calculating
concerning	77f||about
concur	502b0||agree
concurred	502d0||agreed
concurring	502g0||agreeing
concurs	502s0||agrees
conduct	976b0|a review of|review	977b0|an investigation into|investigate	977b0|an investigation of|investigate	978b0|an inspection of|inspect	979b0|an examination of|examine	1038b0|an analysis of|analyse	1039b0|an audit of|audit	1040b0|an evaluation of|evaluate	1041b0|an assessment of|assess
conducted	976d0|a review of|reviewed	977d0|an investigation into|investigated	977d0|an investigation of|investigated	978d0|an inspection of|inspected	979d0|an examination of|examined	1038d0|an analysis of|analysed	1039d0|an audit of|audited	1040d0|an evaluation of|evaluated	1041d0|an assessment of|assessed
conducting	976g0|a review of|reviewing	977g0|an investigation into|investigating	977g0|an investigation of|investigating	978g0|an inspection of|inspecting	979g0|an examination of|examining	1038g0|an analysis of|analysing	1039g0|an audit of|auditing	1040g0|an evaluation of|evaluating	1041g0|an assessment of|assessing
conducts	976s0|a review of|reviews	977s0|an investigation into|investigates	977s0|an investigation of|investigates	978s0|an inspection of|inspects	979s0|an examination of|examines	1038s0|an analysis of|analyses	1039s0|an audit of|audits	1040s0|an evaluation of|evaluates	1041s0|an assessment of|assesses
confer	493b0||give
conferred	493d0||gave	493n0||given
conferring	493g0||giving
confers	493s0||gives
configuration	1227b0||settings|setup
configurations	1227p0||settings|setups
configure	1226b0||set up
configured	1226d0||set up
configures	1226s0||sets up
configuring	1226g0||setting up
conform	371b0|to|follow|match
conformed	371d0|to|followed|matched
conforming	371g0|to|following|matching
conforms	371s0|to|follows|matches
consecutive	628f||(say in a row after the noun)
consensus	1082f|of opinion|consensus
consent	503b0||agree
consented	503d0||agreed
consenting	503g0||agreeing
consents	503s0||agrees
consequence	573b0||result
consequences	573p0||results
consequently	646f||so
consolidate	513b0||combine|join
consolidated	513d0||combined|joined
consolidates	513s0||combines|joins
consolidating	513g0||combining|joining
constitute	366b0||be|make up
constituted	366d0||was|made up	366n0||been|made up
constitutes	366s0||is|makes up
constituting	366g0||being|making up
construe	461b0||interpret|read
construed	461d0||interpreted|read
construes	461s0||interprets|reads
construing	461g0||interpreting|reading
consult	450b0|with|ask|talk to
consulted	450d0|with|asked|talked to
consulting	450g0|with|asking|talking to
consults	450s0|with|asks|talks to
consummate	399b0||complete
consummated	399d0||completed
consummates	399s0||completes
consummating	399g0||completing
contemplate	459b0||plan|think about
contemplated	459d0||planned|thought about
contemplates	459s0||plans|thinks about
contemplating	459g0||planning|thinking about
contiguous	635f||touching|next to
contingencies	572p0||possible events
contingency	572b0||possible event
continue	925b0|in full force and effect|continue to apply in full
continued	925d0|in full force and effect|continued to apply in full
continues	925s0|in full force and effect|continues to apply in full
continuing	925g0|in full force and effect|continuing to apply in full
convene	489b0||meet|call
convened	489d0||met|called
convenes	489s0||meets|calls
convening	489g0||meeting|calling
convey	352b0||give|tell
conveyed	352d0||gave|told	352n0||given|told
conveying	352g0||giving|telling
conveys	352s0||gives|tells
correspond	452b0|with|write to|match
corresponded	452d0|with|wrote to|matched	452n0|with|written to|matched
correspondence	553b0||letters|emails|messages
corresponding	452g0|with|writing to|matching
corresponds	452s0|with|writes to|matches
costs	892f|and expenses|costs
counsel	591f||lawyer|lawyers
covenant	401b0||promise|agree	874b0|and agree|agree
covenanted	401d0||promised|agreed	874d0|and agreed|agreed
covenanting	401g0||promising|agreeing	874g0|and agreeing|agreeing
covenants	401s0||promises|agrees	874s0|and agrees|agrees
credentials	1223f||username and password|sign-in details
cumulative	630f||total|added together
currently	643f||(omit)|now	1083f|available|available
curtail	385b0||cut|limit
curtailed	385d0||cut|limited
curtailing	385g0||cutting|limiting
curtails	385s0||cuts|limits
customise	1228b0||change|adapt
customised	1228d0||changed|adapted
customises	1228s0||changes|adapts
customising	1228g0||changing|adapting
customize	1228b0||change|adapt
customized	1228d0||changed|adapted
customizes	1228s0||changes|adapts
customizing	1228g0||changing|adapting
cutting	1258f|edge|newest
cutting-edge	1258f||newest
de	1134f|facto|in fact|actual	1135f|minimis|too small to matter	1136f|novo|from the beginning|afresh
debts	893f|and liabilities|debts
deem	353b0||treat as|count as	354b0|fit|think fit	355b0|necessary|think necessary	356b0|appropriate|think appropriate	357b0|reasonable|think reasonable	358b0|advisable|think advisable	359b0|suitable|think suitable	360b0|proper|think proper	361b0|desirable|think desirable	362b0|relevant|think relevant	363b0|acceptable|think acceptable	364b0|inappropriate|think inappropriate	365b0|unsuitable|think unsuitable	894b0|and consider|treat as
deemed	353d0||treated as|counted as	354d0|fit|thought fit	355d0|necessary|thought necessary	356d0|appropriate|thought appropriate	357d0|reasonable|thought reasonable	358d0|advisable|thought advisable	359d0|suitable|thought suitable	360d0|proper|thought proper	361d0|desirable|thought desirable	362d0|relevant|thought relevant	363d0|acceptable|thought acceptable	364d0|inappropriate|thought inappropriate	365d0|unsuitable|thought unsuitable	894d0|and considered|treated as
deeming	353g0||treating as|counting as	354g0|fit|thinking fit	355g0|necessary|thinking necessary	356g0|appropriate|thinking appropriate	357g0|reasonable|thinking reasonable	358g0|advisable|thinking advisable	359g0|suitable|thinking suitable	360g0|proper|thinking proper	361g0|desirable|thinking desirable	362g0|relevant|thinking relevant	363g0|acceptable|thinking acceptable	364g0|inappropriate|thinking inappropriate	365g0|unsuitable|thinking unsuitable	894g0|and considering|treating as
deems	353s0||treats as|counts as	354s0|fit|thinks fit	355s0|necessary|thinks necessary	356s0|appropriate|thinks appropriate	357s0|reasonable|thinks reasonable	358s0|advisable|thinks advisable	359s0|suitable|thinks suitable	360s0|proper|thinks proper	361s0|desirable|thinks desirable	362s0|relevant|thinks relevant	363s0|acceptable|thinks acceptable	364s0|inappropriate|thinks inappropriate	365s0|unsuitable|thinks unsuitable	894s0|and considers|treats as
deep	1278b1|dive|detailed look	1278p1|dives|detailed looks
defend	870b0|, indemnify and hold harmless|(keep; explain)	870b0|, indemnify , and hold harmless|(keep; explain)
defended	870d0|, indemnified and held harmless|(keep; explain)	870d0|, indemnified , and held harmless|(keep; explain)
defending	870g0|, indemnifying and holding harmless|(keep; explain)	870g0|, indemnifying , and holding harmless|(keep; explain)
defends	870s0|, indemnifies and holds harmless|(keep; explain)	870s0|, indemnifies , and holds harmless|(keep; explain)
deficiencies	569p0||lacks|shortages
deficiency	569b0||lack|shortage
delegate	395b0||pass on|hand over
delegated	395d0||passed on|handed over
delegates	395s0||passes on|hands over
delegating	395g0||passing on|handing over
delete	471b0||remove|cut
deleted	471d0||removed|cut
deletes	471s0||removes|cuts
deleting	471g0||removing|cutting
deliverable	1274b0||work|result
deliverables	1274p0||work|results
demise	815b0||lease
demised	815d0||leased
demises	815s0||leases
demising	815g0||leasing
demonstrate	334b0||show
demonstrated	334d0||showed	334n0||shown
demonstrates	334s0||shows
demonstrating	334g0||showing
denote	463b0||mean
denoted	463d0||meant
denotes	463s0||means
denoting	463g0||meaning
depart	488b0||leave
departed	488d0||left
departing	488g0||leaving
departs	488s0||leaves
depend	478b0|upon|depend on
depended	478d0|upon|depended on
depending	478g0|upon|depending on
depends	478s0|upon|depends on
deploy	509b0||use|install
deployed	509d0||used|installed
deploying	509g0||using|installing
deploys	509s0||uses|installs
depress	1193b0||press
depressed	1193d0||pressed
depresses	1193s0||presses
depressing	1193g0||pressing
deselect	1300b0||clear
deselected	1300d0||cleared
deselecting	1300g0||clearing
deselects	1300s0||clears
designate	373b0||choose|name
designated	373d0||chose|named	373n0||chosen|named
designates	373s0||chooses|names
designating	373g0||choosing|naming
desire	688b0||want|wish
desired	688d0||wanted|wished
desires	688s0||wants|wishes
desiring	688g0||wanting|wishing
desist	528b0|from|stop
desisted	528d0|from|stopped
desisting	528g0|from|stopping
desists	528s0|from|stops
despatch	351b0||send
despatched	351d0||sent
despatches	351s0||sends
despatching	351g0||sending
despite	103f|the fact that|although
determine	372b0||decide
determined	372d0||decided
determines	372s0||decides
determining	372g0||deciding
detrimental	618f||harmful
dialog	1211b1|box|window|message	1211p1|boxes|windows|messages
diminish	443b0||reduce|lessen
diminished	443d0||reduced|lessened
diminishes	443s0||reduces|lessens
diminishing	443g0||reducing|lessening
disable	381b0||turn off
disabled	381d0||turned off
disables	381s0||turns off
disabling	381g0||turning off
disburse	428b0||pay|pay out
disbursed	428d0||paid|paid out
disbursement	539b0||payment
disbursements	539p0||payments
disburses	428s0||pays|pays out
disbursing	428g0||paying|paying out
discharge	522b0||carry out|pay off
discharged	522d0||carried out|paid off
discharges	522s0||carries out|pays off
discharging	522g0||carrying out|paying off
disclose	412b0||share|reveal|tell
disclosed	412d0||shared|revealed|told
discloses	412s0||shares|reveals|tells
disclosing	412g0||sharing|revealing|telling
discontinue	387b0||stop
discontinued	387d0||stopped
discontinues	387s0||stops
discontinuing	387g0||stopping
discrepancies	568p0||differences|mismatches
discrepancy	568b0||difference|mismatch
dispatch	351b0||send
dispatched	351d0||sent
dispatches	351s0||sends
dispatching	351g0||sending
disseminate	414b0||share|send out
disseminated	414d0||shared|sent out
disseminates	414s0||shares|sends out
disseminating	414g0||sharing|sending out
divulge	413b0||reveal|share
divulged	413d0||revealed|shared
divulges	413s0||reveals|shares
divulging	413g0||revealing|sharing
do	181f|not hesitate to|(omit)	829f|hereby|(delete this and keep the verb in the present)
documentation	552b0||documents|papers
does	829f|hereby|(delete this and keep the verb in the present)
don't	181f|hesitate to|(omit)
doth	817f||does
double	1303b1|click on|double-click	1303s1|clicks on|double-clicks	1303d1|clicked on|double-clicked	1303g1|clicking on|double-clicking
double-click	1303b0|on|double-click
double-clicked	1303d0|on|double-clicked
double-clicking	1303g0|on|double-clicking
double-clicks	1303s0|on|double-clicks
drop-down	1212b1|menu|list|menu	1212p1|menus|lists|menus
due	97f|to the fact that|because	895f|and payable|due|payable	896f|and owing|owed
duly	808f||(omit)|properly
dummy	1284f||placeholder|sample
duration	588b0||length|time
durations	588p0||lengths|times
during	26f|such time as|while	27f|the period that|while	28f|the course of|during	311f|the period|during
dwelling	583b0||home
dwellings	583p0||homes
e.g.	1170f||for example
each	174f|of the|(use each with a singular noun)	841f|and every|each|every	1116f|individual|each
easily	1247f||(omit)
effect	397b0||make|carry out	1004b0|payment|pay	1005b0|delivery of|deliver	1006b0|a change to|change	1068b0|payment of|pay	1069b0|modifications to|change	1069b0|a modification to|change
effected	397d0||made|carried out	1004d0|payment|paid	1005d0|delivery of|delivered	1006d0|a change to|changed	1068d0|payment of|paid	1069d0|modifications to|changed	1069d0|a modification to|changed
effecting	397g0||making|carrying out	1004g0|payment|paying	1005g0|delivery of|delivering	1006g0|a change to|changing	1068g0|payment of|paying	1069g0|modifications to|changing	1069g0|a modification to|changing
effective	201f|as of|from|starting on
effects	397s0||makes|carries out	1004s0|payment|pays	1005s0|delivery of|delivers	1006s0|a change to|changes	1068s0|payment of|pays	1069s0|modifications to|changes	1069s0|a modification to|changes
effectuate	1068b0|payment of|pay	398b0||carry out|bring about	449b0|payment|pay
effectuated	1068d0|payment of|paid	398d0||carried out|brought about	449d0|payment|paid
effectuates	1068s0|payment of|pays	398s0||carries out|brings about	449s0|payment|pays
effectuating	1068g0|payment of|paying	398g0||carrying out|bringing about	449g0|payment|paying
elect	376b0||choose
elected	376d0||chose	376n0||chosen
electing	376g0||choosing
elects	376s0||chooses
eliminate	472b0||remove|end
eliminated	472d0||removed|ended
eliminates	472s0||removes|ends
eliminating	472g0||removing|ending
elucidate	499b0||explain
elucidated	499d0||explained
elucidates	499s0||explains
elucidating	499g0||explaining
emanate	481b0|from|come from
emanated	481d0|from|came from	481n0|from|come from
emanates	481s0|from|comes from
emanating	481g0|from|coming from
employ	689b0||use
employed	689d0||used
employing	689g0||using
employs	689s0||uses
enable	380b0||turn on|let
enabled	380d0||turned on|let
enables	380s0||turns on|lets
enabling	380g0||turning on|letting
enclose	469b0||send with|include
enclosed	469d0||sent with|included
encloses	469s0||sends with|includes
enclosing	469g0||sending with|including
encompass	515b0||include
encompassed	515d0||included
encompasses	515s0||includes
encompassing	515g0||including
encounter	456b0||have
encountered	456d0||had
encountering	456g0||having
encounters	456s0||has
end	1084b1|result|result	1084p1|results|results	1289b1|user|user|you	1289p1|users|users|you
endeavor	316b0||try
endeavored	316d0||tried
endeavoring	316g0||trying
endeavors	316s0||tries
endeavour	316b0||try
endeavoured	316d0||tried
endeavouring	316g0||trying
endeavours	316s0||tries
enforce	521b0||(say who must follow it)|use
enforced	521d0||(say who must follow it)|used
enforces	521s0||(say who must follow it)|uses
enforcing	521g0||(say who must follow it)|using
enhance	440b0||improve
enhanced	440d0||improved
enhances	440s0||improves
enhancing	440g0||improving
enquire	682b0||ask
enquired	682d0||asked
enquires	682s0||asks
enquiries	683p0||questions
enquiring	682g0||asking
enquiry	683b0||question
ensure	448b0||make sure
ensured	448d0||made sure
ensures	448s0||makes sure
ensuring	448g0||making sure
enter	260b0|into an agreement|agree|sign a contract	997b0|a request for|request
entered	260d0|into an agreement|agreed|signed a contract	997d0|a request for|requested
entering	260g0|into an agreement|agreeing|signing a contract	997g0|a request for|requesting
enters	260s0|into an agreement|agrees|signs a contract	997s0|a request for|requests
entire	607f||whole
entirely	897f|and completely|entirely
entitlement	577b0||right
entitlements	577p0||rights
enumerate	465b0||list
enumerated	465d0||listed
enumerates	465s0||lists
enumerating	465g0||listing
envisage	460b0||expect|plan
envisaged	460d0||expected|planned
envisages	460s0||expects|plans
envisaging	460g0||expecting|planning
equipments	699f||equipment
equitable	609f||fair
ere	798f||before
erroneous	617f||wrong	1235b1|entry|mistake	1235p1|entries|mistakes
establish	516b0||set up|show|prove
established	516d0||set up|showed|proved	516n0||set up|shown|proved
establishes	516s0||sets up|shows|proves
establishing	516g0||setting up|showing|proving
et	1173f|al.|and others	1188f|seq.|and what follows
etc.	1172f||and so on
evaluate	423b0||assess|check
evaluated	423d0||assessed|checked
evaluates	423s0||assesses|checks
evaluating	423g0||assessing|checking
eventualities	571p0||events
eventuality	571b0||event
evidence	416b0||show|prove
evidenced	416d0||showed|proved	416n0||shown|proved
evidences	416s0||shows|proves
evidencing	416g0||showing|proving
evident	703f||clear
ex	1137f|gratia|voluntary|as a goodwill gesture	1138f|officio|because of their position	1139f|parte|without the other side present
exactly	1085f|the same|the same
examine	420b0||look at|check
examined	420d0||looked at|checked
examines	420s0||looks at|checks
examining	420g0||looking at|checking
except	107f|in the event that|except if|unless	108f|when|unless	832f|as otherwise provided|except where this agreement says otherwise	832f|as otherwise stated|except where this agreement says otherwise
exception	1240f|occurred|(say what happened)
exclusive	631f||only	789f|of|not including
exclusively	655f||only
execute	396b0||sign|carry out|run
executed	396d0||signed|carried out|ran	396n0||signed|carried out|run
executes	396s0||signs|carries out|runs
executing	396g0||signing|carrying out|running
exhibit	497b0||show
exhibited	497d0||showed	497n0||shown
exhibiting	497g0||showing
exhibits	497s0||shows
expedite	322b0||speed up
expedited	322d0||speeded up
expedites	322s0||speeds up
expediting	322g0||speeding up
expeditious	704f||quick|fast
expeditiously	640f||quickly
expend	429b0||spend
expended	429d0||spent
expending	429g0||spending
expenditure	542f||spending|cost
expends	429s0||spends
experience	457b0||have|see
experienced	457d0||had|saw	457n0||had|seen
experiences	457s0||has|sees
experiencing	457g0||having|seeing
expertise	567f||skill|knowledge
expiration	534b0||end
expirations	534p0||ends
expiries	535p0||ends
expiry	535b0||end
express	1070b0|a preference for|choose
expressed	1070d0|a preference for|chose	1070n0|a preference for|chosen
expresses	1070s0|a preference for|chooses
expressing	1070g0|a preference for|choosing
expressly	809f||clearly|(omit)
facilitate	319b0||help|make easier
facilitated	319d0||helped|made easier
facilitates	319s0||helps|makes easier
facilitating	319g0||helping|making easier
fail	265b0|to|do not
failed	265d0|to|did not
fails	265s0|to|does not
failure	266f|to comply with|not following|if you do not follow
faq	1292f||questions people ask
faqs	1292f||questions people ask
fatal	1238f|error|(say what happened)
feasible	610f||possible|workable
feel	182f|free to|(omit)
females	716f||women
final	852f|and binding|final	853f|and conclusive|final	1086b1|outcome|outcome	1086p1|outcomes|outcomes	1087f|settlement|settlement
finalise	505b0||finish|complete
finalised	505d0||finished|completed
finalises	505s0||finishes|completes
finalising	505g0||finishing|completing
finalize	505b0||finish|complete
finalized	505d0||finished|completed
finalizes	505s0||finishes|completes
finalizing	505g0||finishing|completing
first	844f|and foremost|first
fit	855f|and proper|suitable
for	85f|the purpose of|to	85f|the purposes of|to	95f|the purpose of|for	95f|the purposes of|for	30f|the duration of|throughout|during|while	31f|a period of|for	32f|the period of|for	86f|the purposes of these|in these	86f|the purpose of these|in these	86f|purposes of these|in these	87f|the purposes of this|in this	87f|the purpose of this|in this	87f|purposes of this|in this	96f|the reason that|because	193f|the avoidance of doubt|to be clear	194f|all intents and purposes|in effect	281f|the time being|for now|now	859f|and during|for|during	860f|and in consideration of|in return for	861f|and on behalf of|on behalf of	1097f|a period of time|for a time
force	850f|and effect|effect	1140f|majeure|events outside our control
forfeit	391b0||lose
forfeited	391d0||lost
forfeiting	391g0||losing
forfeits	391s0||loses
formulate	506b0||work out|write|plan
formulated	506d0||worked out|wrote|planned	506n0||worked out|written|planned
formulates	506s0||works out|writes|plans
formulating	506g0||working out|writing|planning
forthcoming	633f||coming|next
forthwith	797f||immediately
fortnightly	1298f||every two weeks
forward	350b0||send
forwarded	350d0||sent
forwarding	350g0||sending
forwards	350s0||sends
free	898f|and clear|free	1088b1|gift|gift	1088p1|gifts|gifts
frequently	637f||often
from	204f|and after|after|from	217f|time to time|sometimes|occasionally	862f|and against|against
fulfil	524b0||carry out|meet
fulfill	524b0||carry out|meet
fulfilled	524d0||carried out|met
fulfilling	524g0||carrying out|meeting
fulfills	524s0||carries out|meets
fulfils	524s0||carries out|meets
full	848f|and complete|complete|full	849f|force and effect|effect
function	715b0||work|act
functionalities	557p0||features|features
functionality	557b0||features|feature
functioned	715d0||worked|acted
functioning	715g0||working|acting
functions	715s0||works|acts
furnish	323b0||provide|give	899b0|and supply|supply
furnished	323d0||provided|gave	323n0||provided|given	899d0|and supplied|supplied
furnishes	323s0||provides|gives	899s0|and supplies|supplies
furnishing	323g0||providing|giving	899g0|and supplying|supplying
furthermore	650f||also
future	1089f|plans|plans
gave	253d0|rise to|caused	863d0|and granted|gave	865d0|, devised and bequeathed|gave	865d0|, devised , and bequeathed|gave	949d0|consideration to|considered	950d0|notice of|(say who must be told, and how)	951d0|notification of|(say who must be told, and how)	952d0|consent to|agreed to	953d0|permission to|allowed|let	954d0|authorization to|authorised|allowed	954d0|authorisation to|authorised|allowed	955d0|effect to|carried out	956d0|an indication of|showed	1056d0|an explanation of|explained	1057d0|an answer to|answered	1058d0|a description of|described	1059d0|approval for|approved	1059d0|approval to|approved	1060d0|authority to|authorised
general	1090f|public|public
generate	507b0||create|make|produce
generated	507d0||created|made|produced
generates	507s0||creates|makes|produces
generating	507g0||creating|making|producing
give	253b0|rise to|cause	863b0|and grant|give	865b0|, devise and bequeath|give	865b0|, devise , and bequeath|give	949b0|consideration to|consider	950b0|notice of|(say who must be told, and how)	951b0|notification of|(say who must be told, and how)	952b0|consent to|agree to	953b0|permission to|allow|let	954b0|authorization to|authorise|allow	954b0|authorisation to|authorise|allow	955b0|effect to|carry out	956b0|an indication of|show	1056b0|an explanation of|explain	1057b0|an answer to|answer	1058b0|a description of|describe	1059b0|approval for|approve	1059b0|approval to|approve	1060b0|authority to|authorise
given	253n0|rise to|caused	863n0|and granted|given	865n0|, devised and bequeathed|given	865n0|, devised , and bequeathed|given	949n0|consideration to|considered	950n0|notice of|(say who must be told, and how)	951n0|notification of|(say who must be told, and how)	952n0|consent to|agreed to	953n0|permission to|allowed|let	954n0|authorization to|authorised|allowed	954n0|authorisation to|authorised|allowed	955n0|effect to|carried out	956n0|an indication of|shown	1056n0|an explanation of|explained	1057n0|an answer to|answered	1058n0|a description of|described	1059n0|approval for|approved	1059n0|approval to|approved	1060n0|authority to|authorised
gives	253s0|rise to|causes	863s0|and grants|gives	865s0|, devises and bequeaths|gives	865s0|, devises , and bequeaths|gives	949s0|consideration to|considers	950s0|notice of|(say who must be told, and how)	951s0|notification of|(say who must be told, and how)	952s0|consent to|agrees to	953s0|permission to|allows|lets	954s0|authorization to|authorises|allows	954s0|authorisation to|authorises|allows	955s0|effect to|carries out	956s0|an indication of|shows	1056s0|an explanation of|explains	1057s0|an answer to|answers	1058s0|a description of|describes	1059s0|approval for|approves	1059s0|approval to|approves	1060s0|authority to|authorises
giving	253g0|rise to|causing	863g0|and granting|giving	865g0|, devising and bequeathing|giving	865g0|, devising , and bequeathing|giving	949g0|consideration to|considering	950g0|notice of|(say who must be told, and how)	951g0|notification of|(say who must be told, and how)	952g0|consent to|agreeing to	953g0|permission to|allowing|letting	954g0|authorization to|authorising|allowing	954g0|authorisation to|authorising|allowing	955g0|effect to|carrying out	956g0|an indication of|showing	1056g0|an explanation of|explaining	1057g0|an answer to|answering	1058g0|a description of|describing	1059g0|approval for|approving	1059g0|approval to|approving	1060g0|authority to|authorising
going	1262f|forward|from now on|(omit)
good	856f|and sufficient|good
goods	867f|and chattels|belongings|goods
grant	866b0|, bargain , sell and convey|transfer	866b0|, bargain , sell , and convey|transfer	1007b0|permission to|allow|let
granted	866d0|, bargained , sold and conveyed|transferred	866d0|, bargained , sold , and conveyed|transferred	1007d0|permission to|allowed|let
granting	866g0|, bargaining , selling and conveying|transferring	866g0|, bargaining , selling , and conveying|transferring	1007g0|permission to|allowing|letting
grants	866s0|, bargains , sells and conveys|transfers	866s0|, bargains , sells , and conveys|transfers	1007s0|permission to|allows|lets
gratis	623f||free
grayed	1210f|out|unavailable
greyed	1210f|out|unavailable
guys	1288f||everyone|you
had	254d0|regard to|considered	306d0|the effect of|(use the verb that follows)	868d0|and held|had	957d0|a discussion about|discussed	958d0|an impact on|affected	959d0|an effect on|affected	960d0|knowledge of|knew	960n0|knowledge of|known	961d0|need of|needed	962d0|a requirement for|needed	963d0|an objection to|objected to	1061d0|a preference for|preferred	1062d0|a tendency to|tended to
hamburger	1213b1|menu|menu	1213p1|menus|menus
has	218s0|the ability to|can	219s0|the capability to|can	220s0|the option to|can choose to|may	221s0|the right to|may	222s0|the opportunity to|can	223s0|an obligation to|must	254s0|regard to|considers	306s0|the effect of|(use the verb that follows)	868s0|and holds|has	957s0|a discussion about|discusses	958s0|an impact on|affects	959s0|an effect on|affects	960s0|knowledge of|knows	961s0|need of|needs	962s0|a requirement for|needs	963s0|an objection to|objects to	1061s0|a preference for|prefers	1062s0|a tendency to|tends to
hath	816f||has
have	218b0|the ability to|can	219b0|the capability to|can	220b0|the option to|can choose to|may	221b0|the right to|may	222b0|the opportunity to|can	223b0|an obligation to|must	254b0|regard to|consider	306b0|the effect of|(use the verb that follows)	868b0|and hold|have	957b0|a discussion about|discuss	958b0|an impact on|affect	959b0|an effect on|affect	960b0|knowledge of|know	961b0|need of|need	962b0|a requirement for|need	963b0|an objection to|object to	1061b0|a preference for|prefer	1062b0|a tendency to|tend to
having	254g0|regard to|considering	306g0|the effect of|(use the verb that follows)	868g0|and holding|having	957g0|a discussion about|discussing	958g0|an impact on|affecting	959g0|an effect on|affecting	960g0|knowledge of|knowing	961g0|need of|needing	962g0|a requirement for|needing	963g0|an objection to|objecting to	1061g0|a preference for|preferring	1062g0|a tendency to|tending to
he	822f|/ she|they
held	307d0|yourself out as|claimed to be	307d0|itself out as|claimed to be	1008d0|a discussion about|discussed
hence	657f||so
henceforth	826f||from now on
hereafter	721f||after this|from now on
hereby	722f||(omit)
herein	723f||in this agreement|in this clause
hereinabove	724f||above|in clause X
hereinafter	725f||(omit)	726f|referred to as|(put the name in brackets and quotation marks instead)
hereinbefore	727f||above|earlier
hereof	728f||of this agreement
hereto	729f||to this agreement
heretofore	731f||until now|before
hereunder	732f||under this agreement
hereunto	733f||to this
hereupon	734f||then|after this
herewith	735f||with this|attached
him	824f|/ her|them
his	823f|/ her|their
hit	1192b0|the|press the	1192d0|the|pressed the
hitherto	827f||until now
hits	1192s0|the|presses the
hitting	1192g0|the|pressing the
hold	307b0|yourself out as|claim to be	307b0|itself out as|claim to be	1008b0|a discussion about|discuss
holding	307g0|yourself out as|claiming to be	307g0|itself out as|claiming to be	1008g0|a discussion about|discussing
holds	307s0|yourself out as|claims to be	307s0|itself out as|claims to be	1008s0|a discussion about|discusses
howbeit	811f||but
however	706f||but
howsoever	800f||however	833f|caused|however it is caused	834f|arising|however it arises
i.e.	1171f||that is
ibid.	1174f||same source
ideate	1272b0||think of
ideated	1272d0||thought of
ideates	1272s0||thinks of
ideating	1272g0||thinking of
idem	1179f||same
identical	608f||the same
identified	511d0||found|named|showed	511n0||found|named|shown
identifies	511s0||finds|names|shows
identify	511b0||find|name|show
identifying	511g0||finding|naming|showing
if	157f|and when|if|when	928f|, as and when|if and when|when	928f|, as , and when|if and when|when
illegal	1237f||not allowed|(say what is wrong)
immediately	638f||right away|at once
impact	1267b0||affect
impacted	1267d0||affected
impacting	1267g0||affecting
impacts	1267s0||affects
impair	444b0||harm|weaken
impaired	444d0||harmed|weakened
impairing	444g0||harming|weakening
impairs	444s0||harms|weakens
implement	320b0||carry out|set up
implemented	320d0||carried out|set up
implementing	320g0||carrying out|setting up
implements	320s0||carries out|sets up
in	58f|accordance with|under	59f|accordance with|according to|as … says	0f|order to|to	1f|order for|for	2f|order that|so that	4f|the event that|if	5f|the event of|if there is	6f|the event|if	8f|the case of|for|with	9f|cases where|if|when	10f|instances where|if|when	11f|circumstances where|if|when	12f|circumstances in which|if|when	16f|the absence of|without	29f|the course of|during|while	60f|compliance with|following|to meet	61f|conformity with|according to|in line with	62f|conjunction with|with|together with	63f|addition to|besides|as well as	64f|connection with|about|related to|for	65f|relation to|about|for	66f|regard to|about	66f|regards to|about	70f|respect of|for	73f|reference to|about	99f|view of the fact that|because	100f|light of the fact that|because	101f|light of|because of|given	102f|view of|because of|given	104f|spite of the fact that|although	112f|excess of|more than|over	113f|the amount of|of|for	114f|the sum of|of	117f|the neighborhood of|about	117f|the neighbourhood of|about	118f|close proximity to|near	119f|proximity to|near	120f|the vicinity of|near	121f|the near future|soon	122f|the immediate future|soon|now	123f|a timely manner|on time|promptly	125f|an expeditious manner|quickly	126f|a prompt manner|promptly	127f|such a manner that|so that	128f|such a way that|so that	129f|a manner consistent with|in line with	130f|the process of|(omit)	131f|lieu of|instead of	132f|place of|instead of	133f|favor of|for|to	133f|favour of|for|to	134f|terms of|for|in|(omit)	135f|the nature of|like	136f|the form of|as	137f|writing|in writing	138f|so far as|as far as|to the extent	197f|actual fact|in fact	267f|the same manner as|in the same way as	268f|the same manner|in the same way	269f|a manner that|in a way that	270f|this manner|in this way	271f|any manner|in any way	274f|an effort to|to	275f|addition|also	276f|view of the above|so|because of this	278f|the first instance|first|at first	279f|due course|(give a date)|later	287f|no circumstances|(put never or not next to the verb)	288f|no event|(put never or not next to the verb)	292f|the manner set out in|as set out in|as described in	292f|the manner described in|as set out in|as described in	293f|a majority of cases|usually|mostly	293f|the majority of cases|usually|mostly	293f|most cases|usually|mostly	762f|witness whereof|Signed	803f|consideration of|in return for	804f|the premises|(omit)|in this matter	836f|respect thereof|for it|about it	1025f|the process of making|making	1080f|close proximity|nearby	1117f|order to be able to|to|so that you can	1141f|absentia|while absent	1142f|camera|in private	1143f|loco parentis|in place of a parent	1144f|personam|(keep; explain)	1145f|rem|(keep; explain)	1146f|situ|in place|where it is	1147f|toto|completely	1189f|perpetuum|without end	1255f|case|if	1306f|the event of an error|if there is an error
inasmuch	801f|as|because|since
incentivise	1270b0||encourage
incentivised	1270d0||encouraged
incentivises	1270s0||encourages
incentivising	1270g0||encouraging
incentivize	1270b0||encourage
incentivized	1270d0||encouraged
incentivizes	1270s0||encourages
incentivizing	1270g0||encouraging
inception	587b0||start
inceptions	587p0||starts
incidental	627f||minor|related
including	786f|but not limited to|including|such as	787f|without limitation|including
inclusive	788f|of|including
incur	430b0||have to pay|run up
incurred	430d0||had to pay|ran up	430n0||had to pay|run up
incurring	430g0||having to pay|running up
incurs	430s0||has to pay|runs up
indemnified	869d0|and held harmless|indemnified	870d0|, defended and held harmless|(keep; explain)	870d0|, defended , and held harmless|(keep; explain)
indemnifies	869s0|and holds harmless|indemnifies	870s0|, defends and holds harmless|(keep; explain)	870s0|, defends , and holds harmless|(keep; explain)
indemnify	869b0|and hold harmless|indemnify	870b0|, defend and hold harmless|(keep; explain)	870b0|, defend , and hold harmless|(keep; explain)
indemnifying	869g0|and holding harmless|indemnifying	870g0|, defending and holding harmless|(keep; explain)	870g0|, defending , and holding harmless|(keep; explain)
indicate	335b0||show|say
indicated	335d0||showed|said	335n0||shown|said
indicates	335s0||shows|says
indicating	335g0||showing|saying
indication	697b0||sign
indications	697p0||signs
individual	578b0||person
individuals	578p0||people
inform	337b0||tell
informed	337d0||told
informing	337g0||telling
informs	337s0||tells
infra	1164f||below
initial	604f||first
initially	645f||at first
initiate	321b0||start
initiated	321d0||started
initiates	321s0||starts
initiating	321g0||starting
input	1194b0||enter|type	1194d0||entered|typed
inputs	1194s0||enters|types
inputting	1194g0||entering|typing
inquire	682b0||ask
inquired	682d0||asked
inquires	682s0||asks
inquiries	683p0||questions
inquiring	682g0||asking
inquiry	683b0||question
insert	470b0||put in|add
inserted	470d0||put in|added
inserting	470g0||putting in|adding
inserts	470s0||puts in|adds
insofar	139f|as|as far as|to the extent
insomuch	802f|as|to the extent
inspect	421b0||check|look at
inspected	421d0||checked|looked at
inspecting	421g0||checking|looking at
inspects	421s0||checks|looks at
instantiate	1201b0||create
instantiated	1201d0||created
instantiates	1201s0||creates
instantiating	1201g0||creating
institute	517b0||start
instituted	517d0||started
institutes	517s0||starts
instituting	517g0||starting
instrument	554b0||document
instruments	554p0||documents
intention	589b0||plan
intentions	589p0||plans
inter	1122f|alia|among other things	1184f|se|between themselves
interface	453b0|with|work with|connect to	719b0||work|meet
interfaced	453d0|with|worked with|connected to	719d0||worked|met
interfaces	453s0|with|works with|connects to	719s0||works|meets
interfacing	453g0|with|working with|connecting to	719g0||working|meeting
interpose	312b0|no objection|do not object
interposed	312d0|no objection|did not object	312n0|no objection|not objected
interposes	312s0|no objection|does not object
interposing	312g0|no objection|not objecting
interpret	462b0||read|understand
interpreted	462d0||read|understood
interpreting	462g0||reading|understanding
interprets	462s0||reads|understands
intra	1166f|vires|within their powers
invalid	1236f||not valid|(say what is wrong)
invoke	1200b0||start|run|use
invoked	1200d0||started|ran|used	1200n0||started|run|used
invokes	1200s0||starts|runs|uses
invoking	1200g0||starting|running|using
ipso	1129f|facto|automatically
irrespective	285f|of whether|whether or not	286f|of|regardless of|whatever
is	224s0|able to|can	225s0|unable to|cannot	226s0|required to|must	228s0|obliged to|must	229s0|obligated to|must	230s0|not required to|does not have to	231s0|under no obligation to|does not have to	232s0|authorized to|may	232s0|authorised to|may	233s0|entitled to|may|has a right to	234s0|permitted to|may	235s0|prohibited from|must not	236s0|responsible for|(say what this person must do)	237s0|applicable to|applies to	238s0|in possession of|has	239s0|indicative of|is a sign of	240s0|located in|is in	241s0|capable of|can	242s0|desirous of|wants to	243s0|aware of the fact that|knows that	296s0|not able to|cannot	297s0|subject to change|may change|can change	298s0|of the view that|thinks that|believes that	299s0|in need of|needs	300s0|in accordance with|follows|matches	301s0|comprised of|is made up of	302s0|in consonance with|agrees with|follows	479s0|dependent on|depends on	480s0|contingent upon|depends on	925s0|in full force and effect|continues to apply in full	998s0|in agreement with|agrees with	999s0|in breach of|breaches|breaks	1000s0|in receipt of|gets|has received	1001s0|in default|(keep; explain)	1002s0|of the opinion that|thinks that|believes that	1063s0|in compliance with|complies with	1064s0|in attendance at|attends	1065s0|in violation of|breaks	1066s0|supportive of|supports	1307s0|currently unavailable|(say when it will work)
it	177f|is important to note that|(omit)	178f|should be noted that|(omit)	185f|is hereby agreed that|(omit)	186f|is understood and agreed that|(omit)	187f|is essential that|(say who must do this)	188f|is necessary to|(say who must do this)	189f|is possible that|(use may or might with the verb)	190f|is recommended that|we recommend that	191f|would appear that|it seems	303f|is incumbent upon|(say who must do this)	303f|is incumbent on|(say who must do this)	304f|is requested that|we ask that|please	305f|appears that|it seems that	313f|is essential to|(say who must do this)
itemise	466b0||list
itemised	466d0||listed
itemises	466s0||lists
itemising	466g0||listing
itemize	466b0||list
itemized	466d0||listed
itemizes	466s0||lists
itemizing	466g0||listing
join	250b0|together|join
joined	250d0|together|joined
joining	250g0|together|joining
joins	250s0|together|joins
joint	1091b1|collaboration|collaboration	1091p1|collaborations|collaborations
just	1246f||(omit)
kebab	1214b1|menu|More menu	1214p1|menus|More menus
keep	900b0|and maintain|keep
keeping	900g0|and maintaining|keeping
keeps	900s0|and maintains|keeps
kept	900d0|and maintained|kept
key	1195b0|in|enter|type
keyed	1195d0|in|entered|typed
keying	1195g0|in|entering|typing
keys	1195s0|in|enters|types
kill	1203b0||stop|end
killed	1203d0||stopped|ended
killing	1203g0||stopping|ending
kills	1203s0||stops|ends
kind	901f|and nature|kind
kindly	1254f||(omit)|please
know	763f|all men by these presents|(omit)
last	902f|will and testament|will
lcd	1118b1|display|LCD	1118p1|displays|LCDs
learnings	1276f||lessons
legal	851f|and binding|binding
lessee	582b0||tenant|hirer
lessees	582p0||tenants|hirers
lessor	581b0||landlord|owner
lessors	581p0||landlords|owners
let	903f|or hindrance|interference
leverage	510b0||use
leveraged	510d0||used
leverages	510s0||uses
leveraging	510g0||using
liabilities	574p0||legal responsibilities
liability	574b0||legal responsibility
liaise	451b0|with|work with|talk to
liaised	451d0|with|worked with|talked to
liaises	451s0|with|works with|talks to
liaising	451g0|with|working with|talking to
liaison	717f||contact|discussion
likewise	659f||in the same way
litigate	519b0||go to court about
litigated	519d0||went to court about	519n0||gone to court about
litigates	519s0||goes to court about
litigating	519g0||going to court about
locus	1148f|standi|right to bring a case
login	1219f||log in|sign in
logon	1220f||log on|sign in
made	255d0|use of|used	256d0|reference to|referred to	308d0|every effort to|tried to	807f|and entered into|made	929d0|a decision|decided	930d0|a determination|decided	931d0|a payment|paid	932d0|payment of|paid	933d0|an application for|applied for	934d0|an application|applied	935d0|a request for|asked for	936d0|a complaint|complained	937d0|a claim|claimed	938d0|a purchase|bought	939d0|changes to|changed	940d0|modifications to|changed	941d0|improvements to|improved	942d0|an attempt to|tried to	943d0|a recommendation|recommended	944d0|arrangements for|arranged for	945d0|provision for|provided for	946d0|an assessment of|assessed	947d0|contact with|contacted	948d0|a submission|submitted|sent	1026d0|an adjustment to|adjusted	1026d0|adjustments to|adjusted	1027d0|amendments to|changed	1027d0|an amendment to|changed	1028d0|a comparison of|compared	1029d0|an estimate of|estimated	1030d0|a calculation of|calculated	1031d0|an investigation of|investigated	1031d0|an investigation into|investigated	1032d0|an inspection of|inspected	1033d0|an examination of|examined	1034d0|a contribution to|contributed to	1034d0|a contribution towards|contributed to	1035d0|a selection from|chose from	1035n0|a selection from|chosen from	1036d0|a copy of|copied	1037d0|a start on|started	1040d0|an evaluation of|evaluated	1045d0|repairs to|repaired	1055d0|a backup of|backed up	1071d0|a deduction from|took money from	1071n0|a deduction from|taken money from
magnitude	563b0||size
magnitudes	563p0||sizes
maintain	447b0||keep|look after
maintained	447d0||kept|looked after
maintaining	447g0||keeping|looking after
maintains	447s0||keeps|looks after
maintenance	904f|and upkeep|upkeep
make	255b0|use of|use	256b0|reference to|refer to	308b0|every effort to|try to	929b0|a decision|decide	930b0|a determination|decide	931b0|a payment|pay	932b0|payment of|pay	933b0|an application for|apply for	934b0|an application|apply	935b0|a request for|ask for	936b0|a complaint|complain	937b0|a claim|claim	938b0|a purchase|buy	939b0|changes to|change	940b0|modifications to|change	941b0|improvements to|improve	942b0|an attempt to|try to	943b0|a recommendation|recommend	944b0|arrangements for|arrange for	945b0|provision for|provide for	946b0|an assessment of|assess	947b0|contact with|contact	948b0|a submission|submit|send	1026b0|an adjustment to|adjust	1026b0|adjustments to|adjust	1027b0|amendments to|change	1027b0|an amendment to|change	1028b0|a comparison of|compare	1029b0|an estimate of|estimate	1030b0|a calculation of|calculate	1031b0|an investigation of|investigate	1031b0|an investigation into|investigate	1032b0|an inspection of|inspect	1033b0|an examination of|examine	1034b0|a contribution to|contribute to	1034b0|a contribution towards|contribute to	1035b0|a selection from|choose from	1036b0|a copy of|copy	1037b0|a start on|start	1040b0|an evaluation of|evaluate	1045b0|repairs to|repair	1055b0|a backup of|back up	1071b0|a deduction from|take money from
makes	255s0|use of|uses	256s0|reference to|refers to	308s0|every effort to|tries to	929s0|a decision|decides	930s0|a determination|decides	931s0|a payment|pays	932s0|payment of|pays	933s0|an application for|applies for	934s0|an application|applies	935s0|a request for|asks for	936s0|a complaint|complains	937s0|a claim|claims	938s0|a purchase|buys	939s0|changes to|changes	940s0|modifications to|changes	941s0|improvements to|improves	942s0|an attempt to|tries to	943s0|a recommendation|recommends	944s0|arrangements for|arranges for	945s0|provision for|provides for	946s0|an assessment of|assesses	947s0|contact with|contacts	948s0|a submission|submits|sends	1026s0|an adjustment to|adjusts	1026s0|adjustments to|adjusts	1027s0|amendments to|changes	1027s0|an amendment to|changes	1028s0|a comparison of|compares	1029s0|an estimate of|estimates	1030s0|a calculation of|calculates	1031s0|an investigation of|investigates	1031s0|an investigation into|investigates	1032s0|an inspection of|inspects	1033s0|an examination of|examines	1034s0|a contribution to|contributes to	1034s0|a contribution towards|contributes to	1035s0|a selection from|chooses from	1036s0|a copy of|copies	1037s0|a start on|starts	1040s0|an evaluation of|evaluates	1045s0|repairs to|repairs	1055s0|a backup of|backs up	1071s0|a deduction from|takes money from
making	255g0|use of|using	256g0|reference to|referring to	308g0|every effort to|trying to	929g0|a decision|deciding	930g0|a determination|deciding	931g0|a payment|paying	932g0|payment of|paying	933g0|an application for|applying for	934g0|an application|applying	935g0|a request for|asking for	936g0|a complaint|complaining	937g0|a claim|claiming	938g0|a purchase|buying	939g0|changes to|changing	940g0|modifications to|changing	941g0|improvements to|improving	942g0|an attempt to|trying to	943g0|a recommendation|recommending	944g0|arrangements for|arranging for	945g0|provision for|providing for	946g0|an assessment of|assessing	947g0|contact with|contacting	948g0|a submission|submitting|sending	1026g0|an adjustment to|adjusting	1026g0|adjustments to|adjusting	1027g0|amendments to|changing	1027g0|an amendment to|changing	1028g0|a comparison of|comparing	1029g0|an estimate of|estimating	1030g0|a calculation of|calculating	1031g0|an investigation of|investigating	1031g0|an investigation into|investigating	1032g0|an inspection of|inspecting	1033g0|an examination of|examining	1034g0|a contribution to|contributing to	1034g0|a contribution towards|contributing to	1035g0|a selection from|choosing from	1036g0|a copy of|copying	1037g0|a start on|starting	1040g0|an evaluation of|evaluating	1045g0|repairs to|repairing	1055g0|a backup of|backing up	1071g0|a deduction from|taking money from
mala	1180f|fide|in bad faith
man-hours	1285f||person-hours|hours of work
mandatory	620f||required
manned	1286f||staffed
material	616f||important|serious
maximise	438b0||increase|get the most from
maximised	438d0||increased|got the most from
maximises	438s0||increases|gets the most from
maximising	438g0||increasing|getting the most from
maximize	438b0||increase|get the most from
maximized	438d0||increased|got the most from
maximizes	438s0||increases|gets the most from
maximizing	438g0||increasing|getting the most from
maximum	700f||largest|highest|most
messuage	814b0||house and land
messuages	814p0||house and lands
methodologies	556p0||methods
methodology	556b0||method
migrate	1229b0||move
migrated	1229d0||moved
migrates	1229s0||moves
migrating	1229g0||moving
mind	905f|and memory|mind
minimise	437b0||reduce|keep to a minimum
minimised	437d0||reduced|kept to a minimum
minimises	437s0||reduces|keeps to a minimum
minimising	437g0||reducing|keeping to a minimum
minimize	437b0||reduce|keep to a minimum
minimized	437d0||reduced|kept to a minimum
minimizes	437s0||reduces|keeps to a minimum
minimizing	437g0||reducing|keeping to a minimum
minimum	701f||smallest|lowest|least
mitigate	436b0||reduce
mitigated	436d0||reduced
mitigates	436s0||reduces
mitigating	436g0||reducing
modification	547b0||change
modifications	547p0||changes
modified	342d0||changed	906f|or changed|changed
modifies	342s0||changes
modify	342b0||change
modifying	342g0||changing
modus	1149f|operandi|method
moieties	813p0||halves
moiety	813b0||half
monetise	1271b0||make money from
monetised	1271d0||made money from
monetises	1271s0||makes money from
monetising	1271g0||making money from
monetize	1271b0||make money from
monetized	1271d0||made money from
monetizes	1271s0||makes money from
monetizing	1271g0||making money from
moneys	544f||money
monies	543f||money
monitor	422b0||check|watch
monitored	422d0||checked|watched
monitoring	422g0||checking|watching
monitors	422s0||checks|watches
moreover	651f||also
moving	1263f|forward|from now on|(omit)
multiple	606f||several|many
mutatis	1123f|mutandis|with any necessary changes
mutual	1092f|agreement|agreement
mutually	1093f|agreed|agreed
n.b.	1175f||Note:
navigate	1196b0|to|go to
navigated	1196d0|to|went to	1196n0|to|gone to
navigates	1196s0|to|goes to
navigating	1196g0|to|going to
necessary	595f||needed
necessitate	341b0||require|need
necessitated	341d0||required|needed
necessitates	341s0||requires|needs
necessitating	341g0||requiring|needing
needless	195f|to say|(omit)
neglect	530b0|to|(say what was not done)
neglected	530d0|to|(say what was not done)
neglecting	530g0|to|(say what was not done)
neglects	530s0|to|(say what was not done)
nevertheless	652f||even so
new	1094b1|innovation|innovation	1094p1|innovations|innovations
next	1299f|friday|(give the date)
nil	1150f||none|0
no	207f|later than|by|within	209f|less than|at least	211f|fewer than|at least	212f|more than|up to|at most
nominate	375b0||name|choose
nominated	375d0||named|chose	375n0||named|chosen
nominates	375s0||names|chooses
nominating	375g0||naming|choosing
nonetheless	653f||even so
not	208f|later than|by|within	210f|less than|at least	213f|more than|up to|at most
note	180f|that|(omit)
notification	551b0||notice|message
notifications	551p0||notices|messages
notified	336d0||told
notifies	336s0||tells
notify	336b0||tell
notifying	336g0||telling
notwithstanding	779f||despite	780f|anything to the contrary|(name the clause it overrides)	781f|the foregoing|even so	830f|that|even though|even if	831f|any other provision|(name the clause it overrides)
now	764f|therefore|the parties agree
null	837f|and void|void|of no effect	838f|and void and of no effect|void
nullified	473d0||cancelled
nullifies	473s0||cancels
nullify	473b0||cancel
nullifying	473g0||cancelling
numerous	605f||many
nunc	1151f|pro tunc|with retrospective effect
obiter	1152f||in passing
objective	564b0||goal|aim
objectives	564p0||goals|aims
obligate	690b0||require|bind
obligated	690d0||required|bound
obligates	690s0||requires|binds
obligating	690g0||requiring|binding
obligation	575b0||duty|what you must do
obligations	575p0||duties|what you must do
obligatory	621f||required
observe	691b0||follow|see
observed	691d0||followed|saw	691n0||followed|seen
observes	691s0||follows|sees
observing	691g0||following|seeing
obtain	326b0||get
obtained	326d0||got
obtaining	326g0||getting
obtains	326s0||gets
obviously	1248f||(omit)
occur	486b0||happen
occurred	486d0||happened
occurrence	570b0||event
occurrences	570p0||events
occurring	486g0||happening
occurs	486s0||happens
of	1249f|course|(omit)
off	907f|and on|sometimes
omit	529b0|to|(say what was not done)
omits	529s0|to|(say what was not done)
omitted	529d0|to|(say what was not done)
omitting	529g0|to|(say what was not done)
on	14f|condition that|only if	15f|the condition that|only if	42f|a daily basis|daily|every day	43f|a weekly basis|weekly|every week	44f|a monthly basis|monthly|every month	45f|an annual basis|yearly|every year	46f|a yearly basis|yearly|every year	47f|a quarterly basis|quarterly|every three months	48f|a regular basis|regularly	49f|an ongoing basis|continuously|as we go	50f|a temporary basis|temporarily	51f|a case-by-case basis|case by case|individually	52f|a pro rata basis|in proportion	53f|the basis of|based on|because of	54f|the basis that|because|as long as	55f|the grounds that|because	56f|the part of|by	57f|behalf of|for	124f|a timely basis|on time|promptly	205f|or before|by	206f|or after|from	283f|an as-needed basis|as needed	283f|an as needed basis|as needed	289f|receipt of|when you receive|when we receive	290f|the expiry of|at the end of
onboard	1269b0||set up|welcome
onboarded	1269d0||set up|welcomed
onboarding	1269g0||setting up|welcoming
onboards	1269s0||sets up|welcomes
operate	508b0||run|work|use
operated	508d0||ran|worked|used	508n0||run|worked|used
operates	508s0||runs|works|uses
operating	508g0||running|working|using
optimal	613f||best
optimise	439b0||improve
optimised	439d0||improved
optimises	439s0||improves
optimising	439g0||improving
optimize	439b0||improve
optimized	439d0||improved
optimizes	439s0||improves
optimizing	439g0||improving
optimum	613f||best
option	698b0||choice
options	698p0||choices
or	835f|any part thereof|or any part of it|or any part of them
order	878b0|and direct|order
ordered	878d0|and directed|ordered
ordering	878g0|and directing|ordering
orders	878s0|and directs|orders
originate	482b0|from|come from
originated	482d0|from|came from	482n0|from|come from
originates	482s0|from|comes from
originating	482g0|from|coming from
other	111f|than|except
over	857f|and above|more than|besides
owing	98f|to the fact that|because
paid	909d0|, reimbursed and indemnified|(keep; explain)	909d0|, reimbursed , and indemnified|(keep; explain)
parameter	565b0||limit|setting
parameters	565p0||limits|settings
pari	1128f|passu|equally|ranking equally
partake	455b0|in|take part in
partaken	455n0|in|taken part in
partakes	455s0|in|takes part in
partaking	455g0|in|taking part in
participate	454b0|in|take part in	684b0||take part
participated	454d0|in|took part in	454n0|in|taken part in	684d0||took part	684n0||taken part
participates	454s0|in|takes part in	684s0||takes part
participating	454g0|in|taking part in	684g0||taking part
parties	730f|hereto|parties
partook	455d0|in|took part in
party	825f|hereto|party
past	1095f|history|history	1113b1|experience|experience	1113p1|experiences|experiences
pay	909b0|, reimburse and indemnify|(keep; explain)	909b0|, reimburse , and indemnify|(keep; explain)
paying	909g0|, reimbursing and indemnifying|(keep; explain)	909g0|, reimbursing , and indemnifying|(keep; explain)
pays	909s0|, reimburses and indemnifies|(keep; explain)	909s0|, reimburses , and indemnifies|(keep; explain)
peace	908f|and quiet|peace
per	677f||a|each	679f|annum|a year	680f|diem|a day	1153f|capita|per person	1154f|se|in itself|as such	1155f|stirpes|by branch of the family
perform	525b0||carry out|do	980b0|an analysis of|analyse	981b0|an assessment of|assess	982b0|a calculation of|calculate	983b0|maintenance on|maintain	1039b0|an audit of|audit	1042b0|a review of|review	1043b0|an inspection of|inspect	1048b0|a search for|search for	1049b0|a search of|search	1050b0|a reset of|reset	1051b0|an update of|update	1052b0|a restart of|restart	1053b0|a backup of|back up
performed	525d0||carried out|did	525n0||carried out|done	980d0|an analysis of|analysed	981d0|an assessment of|assessed	982d0|a calculation of|calculated	983d0|maintenance on|maintained	1039d0|an audit of|audited	1042d0|a review of|reviewed	1043d0|an inspection of|inspected	1048d0|a search for|searched for	1049d0|a search of|searched	1050d0|a reset of|reset	1051d0|an update of|updated	1052d0|a restart of|restarted	1053d0|a backup of|backed up
performing	525g0||carrying out|doing	980g0|an analysis of|analysing	981g0|an assessment of|assessing	982g0|a calculation of|calculating	983g0|maintenance on|maintaining	1039g0|an audit of|auditing	1042g0|a review of|reviewing	1043g0|an inspection of|inspecting	1048g0|a search for|searching for	1049g0|a search of|searching	1050g0|a reset of|resetting	1051g0|an update of|updating	1052g0|a restart of|restarting	1053g0|a backup of|backing up
performs	525s0||carries out|does	980s0|an analysis of|analyses	981s0|an assessment of|assesses	982s0|a calculation of|calculates	983s0|maintenance on|maintains	1039s0|an audit of|audits	1042s0|a review of|reviews	1043s0|an inspection of|inspects	1048s0|a search for|searches for	1049s0|a search of|searches	1050s0|a reset of|resets	1051s0|an update of|updates	1052s0|a restart of|restarts	1053s0|a backup of|backs up
period	1096b0|of time|period
periods	1096p0|of time|periods
permit	378b0||allow|let
permits	378s0||allows|lets
permitted	378d0||allowed|let
permitting	378g0||allowing|letting
personal	1099b1|opinion|opinion	1099p1|opinions|opinions
personnel	579f||staff
pertaining	75f|to|about|of
pertinent	624f||relevant
peruse	498b0||read
perused	498d0||read
peruses	498s0||reads
perusing	498g0||reading
pin	1108b1|number|PIN	1108p1|numbers|PINs
ping	1280b0||message
pinged	1280d0||messaged
pinging	1280g0||messaging
pings	1280s0||messages
place	1009b0|an order for|order	1010b0|emphasis on|stress
placed	1009d0|an order for|ordered	1010d0|emphasis on|stressed
places	1009s0|an order for|orders	1010s0|emphasis on|stresses
placing	1009g0|an order for|ordering	1010g0|emphasis on|stressing
plan	1119b0|ahead|plan
planned	1119d0|ahead|planned
planning	1119g0|ahead|planning
plans	1119s0|ahead|plans
please	179f|note that|(omit)	183f|be advised that|(omit)	1244f||(omit)
point	1100b0|in time|point|time
points	1100p0|in time|points|times
populate	1199b0||fill in
populated	1199d0||filled in
populates	1199s0||fills in
populating	1199g0||filling in
portion	560b0||part
portions	560p0||parts
possess	495b0||have
possessed	495d0||had
possesses	495s0||has
possessing	495g0||having
power	1206b0|on|turn on	1207b0|off|turn off	1208b0|down|turn off	910f|and authority|power|authority
powered	1206d0|on|turned on	1207d0|off|turned off	1208d0|down|turned off
powering	1206g0|on|turning on	1207g0|off|turning off	1208g0|down|turning off
powers	1206s0|on|turns on	1207s0|off|turns off	1208s0|down|turns off
practicable	612f||possible|practical
preclude	383b0||prevent|stop
precluded	383d0||prevented|stopped
precludes	383s0||prevents|stops
precluding	383g0||preventing|stopping
prejudice	445b0||harm|affect
prejudiced	445d0||harmed|affected
prejudices	445s0||harms|affects
prejudicing	445g0||harming|affecting
premises	585f||building|place|home
prescribe	410b0||set
prescribed	410d0||set
prescribes	410s0||sets
prescribing	410g0||setting
presently	644f||now|soon
preserve	446b0||keep
preserved	446d0||kept
preserves	446s0||keeps
preserving	446g0||keeping
previous	19f|to|before	603f||earlier
previously	642f||earlier|before
prima	1126f|facie|at first sight|unless proved otherwise
principal	614f||main
prior	17f|to|before	18f|to the time|before	272f|to the time when|before	272f|to the time that|before	601f||earlier|previous	810f|written consent|written consent in advance
prioritise	504b0||put first|rank
prioritised	504d0||put first|ranked
prioritises	504s0||puts first|ranks
prioritising	504g0||putting first|ranking
prioritize	504b0||put first|rank
prioritized	504d0||put first|ranked
prioritizes	504s0||puts first|ranks
prioritizing	504g0||putting first|ranking
pro	1127f|rata|in proportion	1185f|tem|for now	1185f|tempore|for now	1186f|bono|free
proceed	487b0||continue|go ahead|go	1198b0|to|go to
proceeded	487d0||continued|went ahead|went	487n0||continued|gone ahead|gone	1198d0|to|went to	1198n0|to|gone to
proceeding	487g0||continuing|going ahead|going	1198g0|to|going to
proceeds	487s0||continues|goes ahead|goes	1198s0|to|goes to
procure	327b0||get|make sure
procured	327d0||got|made sure
procures	327s0||gets|makes sure
procuring	327g0||getting|making sure
proficiencies	566p0||skills
proficiency	566b0||skill
prohibit	382b0||ban|do not allow
prohibited	382d0||banned|did not allow	382n0||banned|not allowed
prohibiting	382g0||banning|not allowing
prohibits	382s0||bans|does not allow
promise	873b0|and covenant|promise
promised	873d0|and covenanted|promised
promises	873s0|and covenants|promises
promising	873g0|and covenanting|promising
promptly	639f||quickly|soon
promulgate	411b0||make|publish
promulgated	411d0||made|published
promulgates	411s0||makes|publishes
promulgating	411g0||making|publishing
prosecute	518b0||pursue
prosecuted	518d0||pursued
prosecutes	518s0||pursues
prosecuting	518g0||pursuing
provide	692b0||give|offer	986b0|assistance to|help	987b0|assistance with|help with	988b0|notification to|notify|tell	989b0|notice to|notify	990b0|a response to|respond to|answer	991b0|an explanation of|explain	992b0|guidance on|explain|advise on	993b0|information about|explain|tell	994b0|confirmation of|confirm	995b0|a refund to|refund	996b0|payment of|pay	1057b0|an answer to|answer	1058b0|a description of|describe	1072b0|guidance for|guide
provided	692d0||gave|offered	692n0||given|offered	790f|that|if|but|except that	791f|, however , that|but|except that	792f|always that|if|but	986d0|assistance to|helped	987d0|assistance with|helped with	988d0|notification to|notified|told	989d0|notice to|notified	990d0|a response to|responded to|answered	991d0|an explanation of|explained	992d0|guidance on|explained|advised on	993d0|information about|explained|told	994d0|confirmation of|confirmed	995d0|a refund to|refunded	996d0|payment of|paid	1057d0|an answer to|answered	1058d0|a description of|described	1072d0|guidance for|guided
provides	692s0||gives|offers	986s0|assistance to|helps	987s0|assistance with|helps with	988s0|notification to|notifies|tells	989s0|notice to|notifies	990s0|a response to|responds to|answers	991s0|an explanation of|explains	992s0|guidance on|explains|advises on	993s0|information about|explains|tells	994s0|confirmation of|confirms	995s0|a refund to|refunds	996s0|payment of|pays	1057s0|an answer to|answers	1058s0|a description of|describes	1072s0|guidance for|guides
providing	692g0||giving|offering	986g0|assistance to|helping	987g0|assistance with|helping with	988g0|notification to|notifying|telling	989g0|notice to|notifying	990g0|a response to|responding to|answering	991g0|an explanation of|explaining	992g0|guidance on|explaining|advising on	993g0|information about|explaining|telling	994g0|confirmation of|confirming	995g0|a refund to|refunding	996g0|payment of|paying	1057g0|an answer to|answering	1058g0|a description of|describing	1072g0|guidance for|guiding
provision	555b0||term|rule	1230b0||set up
provisioned	1230d0||set up
provisioning	1230g0||setting up
provisions	555p0||terms|rules	1230s0||sets up
purchase	328b0||buy
purchased	328d0||bought
purchases	328s0||buys
purchasing	328g0||buying
pursuant	148f|to the provisions of|under	778f|to|under
put	264b0|in place|set up	1011b0|forward a proposal|propose	1011d0|forward a proposal|proposed
puts	264s0|in place|sets up	1011s0|forward a proposal|proposes
putting	264g0|in place|setting up	1011g0|forward a proposal|proposing
q.v.	1176f||see
quantum	1156f||amount
queries	1234p0||questions
query	1234b0||question
quid	1157f|pro quo|something in return
quite	1253f||(omit)
radio	1215b1|button|option	1215p1|buttons|options
raise	1012b0|an objection to|object to
raised	1012d0|an objection to|objected to
raises	1012s0|an objection to|objects to
raising	1012g0|an objection to|objecting to
reach	968b0|an agreement|agree	969b0|a conclusion|decide|conclude	970b0|a decision|decide	1264b0|out to|contact
reached	968d0|an agreement|agreed	969d0|a conclusion|decided|concluded	970d0|a decision|decided	1264d0|out to|contacted
reaches	968s0|an agreement|agrees	969s0|a conclusion|decides|concludes	970s0|a decision|decides	1264s0|out to|contacts
reaching	968g0|an agreement|agreeing	969g0|a conclusion|deciding|concluding	970g0|a decision|deciding	1264g0|out to|contacting
reason	1101f|why|reason	1102f|is because|reason is that
reboot	1205b0||restart
rebooted	1205d0||restarted
rebooting	1205g0||restarting
reboots	1205s0||restarts
receive	593b0||get
received	593d0||got
receives	593s0||gets
receiving	593g0||getting
recompense	433b0||pay|compensate
recompensed	433d0||paid|compensated
recompenses	433s0||pays|compensates
recompensing	433g0||paying|compensating
rectification	550b0||correction
rectifications	550p0||corrections
rectified	345d0||corrected|fixed
rectifies	345s0||corrects|fixes
rectify	345b0||correct|fix
rectifying	345g0||correcting|fixing
refer	245b0|back|refer
referred	245d0|back|referred
referring	245g0|back|referring
refers	245s0|back|refers
reflect	693b0||show
reflected	693d0||showed	693n0||shown
reflecting	693g0||showing
reflects	693s0||shows
refrain	527b0|from|(say what must not be done)
refrained	527d0|from|(say what must not be done)
refraining	527g0|from|(say what must not be done)
refrains	527s0|from|(say what must not be done)
regarding	78f||about
regardless	105f|of the fact that|even though|even if
reimburse	432b0||pay back
reimbursed	432d0||paid back
reimbursement	540b0||repayment|refund
reimbursements	540p0||repayments|refunds
reimburses	432s0||pays back
reimbursing	432g0||paying back
relating	76f|to|about
relative	74f|to|compared with|about
release	879b0|and discharge|release
released	879d0|and discharged|released
releases	879s0|and discharges|releases
releasing	879g0|and discharging|releasing
relevant	600f||(omit)|that applies
relied	477d0|upon|relied on
relies	477s0|upon|relies on
relocate	331b0||move
relocated	331d0||moved
relocates	331s0||moves
relocating	331g0||moving
rely	477b0|upon|rely on
relying	477g0|upon|relying on
remain	694b0||stay	925b0|in full force and effect|continue to apply in full
remainder	561b0||rest
remainders	561p0||rests
remained	694d0||stayed	925d0|in full force and effect|continued to apply in full
remaining	694g0||staying	925g0|in full force and effect|continuing to apply in full
remains	694s0||stays	925s0|in full force and effect|continues to apply in full
remedied	346d0||fixed|put right
remedies	346s0||fixes|puts right
remedy	346b0||fix|put right
remedying	346g0||fixing|putting right
remise	880b0|, release and forever discharge|release	880b0|, release , and forever discharge|release
remised	880d0|, released and forever discharged|released	880d0|, released , and forever discharged|released
remises	880s0|, releases and forever discharges|releases	880s0|, releases , and forever discharges|releases
remising	880g0|, releasing and forever discharging|releasing	880g0|, releasing , and forever discharging|releasing
remit	347b0||send|pay
remits	347s0||sends|pays
remittance	541b0||payment
remittances	541p0||payments
remitted	347d0||sent|paid
remitting	347g0||sending|paying
remunerate	435b0||pay
remunerated	435d0||paid
remunerates	435s0||pays
remunerating	435g0||paying
remuneration	538b0||pay
render	324b0||make|give|provide
rendered	324d0||made|gave|provided	324n0||made|given|provided
rendering	324g0||making|giving|providing
renders	324s0||makes|gives|provides
repeat	248b0|again|repeat
repeated	248d0|again|repeated
repeating	248g0|again|repeating
repeats	248s0|again|repeats
replace	864b0|and supersede|replace
replaced	864d0|and superseded|replaced
replaces	864s0|and supersedes|replaces
replacing	864g0|and superseding|replacing
repositories	1233p0||stores|folders
repository	1233b0||store|folder
represent	403b0||state	871b0|and warrant|(keep; explain)
representations	872f|and warranties|(keep; explain)
represented	403d0||stated	871d0|and warranted|(keep; explain)
representing	403g0||stating	871g0|and warranting|(keep; explain)
represents	403s0||states	871s0|and warrants|(keep; explain)
request	339b0||ask for
requested	339d0||asked for
requesting	339g0||asking for
requests	339s0||asks for
require	340b0||need
required	340d0||needed
requirement	545b0||rule|need
requirements	545p0||rules|needs
requires	340s0||needs
requiring	340g0||needing
res	1187f|judicata|(keep; explain)
rescind	389b0||cancel|undo
rescinded	389d0||cancelled|undid	389n0||cancelled|undone
rescinding	389g0||cancelling|undoing
rescinds	389s0||cancels|undoes
reserve	295b0|the right to|may
reserves	295s0|the right to|may
reside	330b0||live
resided	330d0||lived
residence	584b0||home
residences	584p0||homes
resides	330s0||lives
residing	330g0||living
residue	562b0||rest
residues	562p0||rests
respectively	656f||(pair the items one by one)
restrict	384b0||limit
restricted	384d0||limited
restricting	384g0||limiting
restricts	384s0||limits
result	484b0|in|cause|lead to
resulted	484d0|in|caused|led to
resulting	484g0|in|causing|leading to
results	484s0|in|causes|leads to
retain	325b0||keep
retained	325d0||kept
retaining	325g0||keeping
retains	325s0||keeps
return	247b0|back|return
returned	247d0|back|returned
returning	247g0|back|returning
returns	247s0|back|returns
reveal	496b0||show
revealed	496d0||showed	496n0||shown
revealing	496g0||showing
reveals	496s0||shows
revert	246b0|back|revert|go back
reverted	246d0|back|reverted|went back	246n0|back|reverted|gone back
reverting	246g0|back|reverting|going back
reverts	246s0|back|reverts|goes back
revoke	390b0||cancel|withdraw
revoked	390d0||cancelled|withdrew	390n0||cancelled|withdrawn
revokes	390s0||cancels|withdraws
revoking	390g0||cancelling|withdrawing
right	912f|, title and interest|rights|interest	912f|, title , and interest|rights|interest	1302b1|click on|right-click	1302s1|clicks on|right-clicks	1302d1|clicked on|right-clicked	1302g1|clicking on|right-clicking
right-click	1302b0|on|right-click
right-clicked	1302d0|on|right-clicked
right-clicking	1302g0|on|right-clicking
right-clicks	1302s0|on|right-clicks
rights	911f|and remedies|rights
robust	1257f||strong|reliable
rules	913f|and regulations|rules
s	821f|/ he|they
said	773f||the|this|that
same	774f||it|them
sanity	1283b1|check|quick check	1283p1|checks|quick checks
satisfied	523d0||met|paid
satisfies	523s0||meets|pays
satisfy	523b0||meet|pay
satisfying	523g0||meeting|paying
save	793f|for|except for	794f|as|except as	795f|that|except that	832f|as otherwise provided|except where this agreement says otherwise	832f|as otherwise stated|except where this agreement says otherwise	914f|and except|except
saving	796f||except
scroll	1301b0|down to|go to
scrolled	1301d0|down to|went to	1301n0|down to|gone to
scrolling	1301g0|down to|going to
scrolls	1301s0|down to|goes to
seamless	1256f||(omit)
segregate	514b0||separate
segregated	514d0||separated
segregates	514s0||separates
segregating	514g0||separating
select	377b0||choose
selected	377d0||chose	377n0||chosen
selecting	377g0||choosing
selection	696b0||choice
selections	696p0||choices
selects	377s0||chooses
sell	881b0|, transfer and assign|transfer	881b0|, transfer , and assign|transfer
selling	881g0|, transferring and assigning|transferring	881g0|, transferring , and assigning|transferring
sells	881s0|, transfers and assigns|transfers	881s0|, transfers , and assigns|transfers
set	261b0|forth in|set out in|in	262b0|forth|set out|state	262d0|forth|set out|stated
sets	261s0|forth in|sets out in	262s0|forth|sets out|states
setting	261g0|forth in|setting out in	262g0|forth|setting out|stating
setup	1221f||set up
shall	819f||(say must for a duty, or use the present tense for a rule)|must|will
should	7f|there be|if there is
shun	915b0|and avoid|avoid
shunned	915d0|and avoided|avoided
shunning	915g0|and avoiding|avoiding
shuns	915s0|and avoids|avoids
signified	464d0||meant
signifies	464s0||means
signify	464b0||mean
signifying	464g0||meaning
similar	294f|to|like
simply	1245f||(omit)
sine	1158f|die|without a set date	1159f|qua non|essential condition
small	1103f|in size|small
so	3f|as to|to
sold	881d0|, transferred and assigned|transferred	881d0|, transferred , and assigned|transferred
sole	854f|and exclusive|only
solely	654f||only
solicit	415b0||ask for
solicited	415d0||asked for
soliciting	415g0||asking for
solicits	415s0||asks for
solution	1273b0||product|service|answer
solutions	1273p0||products|services|answers
something	1243f|went wrong|(say what happened and what to do)
specified	409d0||stated|said
specifies	409s0||states|says
specify	409b0||state|say
specifying	409g0||stating|saying
ss.	767f||(omit)
stakeholder	1275b0||people involved
stakeholders	1275p0||people involved
state-of-the-art	1259f||newest|best
status	1160f|quo|present position
stipulate	408b0||state|say|require
stipulated	408d0||stated|said|required
stipulates	408s0||states|says|requires
stipulating	408g0||stating|saying|requiring
stipulation	546b0||condition|rule
stipulations	546p0||conditions|rules
sub	1161f|judice|before a court
subject	149f|to the provisions of|subject to
submit	349b0||send|give	1013b0|an application for|apply for	1014b0|a request for|request|ask for
submits	349s0||sends|gives	1013s0|an application for|applies for	1014s0|a request for|requests|asks for
submitted	349d0||sent|gave	349n0||sent|given	1013d0|an application for|applied for	1014d0|a request for|requested|asked for
submitting	349g0||sending|giving	1013g0|an application for|applying for	1014g0|a request for|requesting|asking for
subsequent	20f|to|after	273f|to the time when|after	273f|to the time that|after	602f||later
subsequently	641f||later|then
substantial	615f||large|real
substantiate	417b0||prove|support
substantiated	417d0||proved|supported
substantiates	417s0||proves|supports
substantiating	417g0||proving|supporting
substitute	475b0||replace|use instead
substituted	475d0||replaced|used instead
substitutes	475s0||replaces|uses instead
substituting	475g0||replacing|using instead
successfully	244b1|complete|complete	244s1|completes|completes	244d1|completed|completed	244g1|completing|completing
such	775f||the|this|that|these|those
suffer	916b0|or permit|allow
suffered	916d0|or permitted|allowed
suffering	916g0|or permitting|allowing
suffers	916s0|or permits|allows
sufficient	597f||enough
sui	1162f|generis|of its own kind
supersede	474b0||replace	864b0|and replace|replace
superseded	474d0||replaced	864d0|and replaced|replaced
supersedes	474s0||replaces	864s0|and replaces|replaces
superseding	474g0||replacing	864g0|and replacing|replacing
supplement	442b0||add to
supplemented	442d0||added to
supplementing	442g0||adding to
supplements	442s0||adds to
supra	1163f||above
surrender	393b0||give up|return
surrendered	393d0||gave up|returned	393n0||given up|returned
surrendering	393g0||giving up|returning
surrenders	393s0||gives up|returns
suspend	386b0||pause|stop for a time
suspended	386d0||paused|stopped for a time
suspending	386g0||pausing|stopping for a time
suspends	386s0||pauses|stops for a time
sync	1231b0||update|copy
synced	1231d0||updated|copied
synchronise	1232b0||sync|update
synchronised	1232d0||synced|updated
synchronises	1232s0||syncs|updates
synchronising	1232g0||syncing|updating
synchronize	1232b0||sync|update
synchronized	1232d0||synced|updated
synchronizes	1232s0||syncs|updates
synchronizing	1232g0||syncing|updating
syncing	1231g0||updating|copying
syncs	1231s0||updates|copies
t&cs	1293f||terms
take	251b0|into consideration|consider	252b0|into account|consider	929b0|a decision|decide	964b0|action to|(use the verb that follows)	965b0|steps to|(use the verb that follows)	966b0|possession of|take	967b0|delivery of|receive	1054b0|a look at|look at	1055b0|a backup of|back up
taken	251n0|into consideration|considered	252n0|into account|considered	929n0|a decision|decided	964n0|action to|(use the verb that follows)	965n0|steps to|(use the verb that follows)	966n0|possession of|taken	967n0|delivery of|received	1054n0|a look at|looked at	1055n0|a backup of|backed up
takes	251s0|into consideration|considers	252s0|into account|considers	929s0|a decision|decides	964s0|action to|(use the verb that follows)	965s0|steps to|(use the verb that follows)	966s0|possession of|takes	967s0|delivery of|receives	1054s0|a look at|looks at	1055s0|a backup of|backs up
taking	251g0|into consideration|considering	252g0|into account|considering	929g0|a decision|deciding	964g0|action to|(use the verb that follows)	965g0|steps to|(use the verb that follows)	966g0|possession of|taking	967g0|delivery of|receiving	1054g0|a look at|looking at	1055g0|a backup of|backing up
tap	1304b0|on|tap
tapped	1304d0|on|tapped
tapping	1304g0|on|tapping
taps	1304s0|on|taps
tbd	1290f||(fill this in)
tender	526b0||offer|give
tendered	526d0||offered|gave	526n0||offered|given
tendering	526g0||offering|giving
tenders	526s0||offers|gives
terminate	317b0||end|stop|cancel
terminated	317d0||ended|stopped|cancelled
terminates	317s0||ends|stops|cancels
terminating	317g0||ending|stopping|cancelling
termination	533b0||end|ending
terminations	533p0||ends|endings
terms	845f|and conditions|terms
the	782f|foregoing|these|the above	783f|foregoing|this|the above	82f|question as to whether|the question whether	106f|fact that|that	116f|sum of|(omit)	165f|majority of|most	776f|undersigned|I|we	777f|party of the first part|(use the name of the party)	1015f|provision of|providing	1016f|performance of|performing|doing	1017f|processing of|processing	1018f|use of|using	1019f|payment of|paying	1020f|receipt of|receiving	1110f|month of|(omit)
thence	818f||from there
thenceforth	828f||from then on
there	192f|is a need to|(say who must do this)
thereafter	736f||after that
thereat	737f||there|at that
thereby	738f||by doing so|so
therefor	739f||for it|for that
therefore	648f||so
therefrom	740f||from it|from them
therein	741f||in it|in them
thereinafter	742f||later in it
thereof	743f||of it|of them
thereon	744f||on it|on them
thereto	745f||to it|to them
theretofore	746f||until then
thereunder	747f||under it|under them
thereupon	748f||then|on that
therewith	749f||with it
through	93f|the use of|by using|with
thus	658f||so
tick	1305b0|the box|select the box	1305b0|the checkbox|select the box
ticked	1305d0|the box|selected the box	1305d0|the checkbox|selected the box
ticking	1305g0|the box|selecting the box	1305g0|the checkbox|selecting the box
ticks	1305s0|the box|selects the box	1305s0|the checkbox|selects the box
time	1098b1|period|period|time	1098p1|periods|periods|times
timely	632f||prompt|on time
to	140f|the extent that|if|as far as	141f|the extent permitted by law|as far as the law allows	142f|the extent permitted by applicable law|as far as the law allows	142f|the extent permitted by applicable laws|as far as the law allows	142f|the extent allowed by applicable law|as far as the law allows	143f|the fullest extent permitted by law|as far as the law allows	143f|the fullest extent permitted by applicable law|as far as the law allows	143f|the fullest extent permitted by applicable laws|as far as the law allows	143f|the fullest extent allowed by law|as far as the law allows	144f|the maximum extent permitted by applicable law|as far as the law allows	144f|the maximum extent permitted by law|as far as the law allows	144f|the maximum extent permitted by applicable laws|as far as the law allows	144f|the maximum extent allowed by law|as far as the law allows	144f|the maximum extent allowed by applicable law|as far as the law allows	145f|the best of my knowledge|as far as I know	284f|the best of our knowledge|as far as we know	766f|wit|namely|that is
toggle	1209b0||turn on or off|switch
toggled	1209d0||turned on or off|switched
toggles	1209s0||turns on or off|switches
toggling	1209g0||turning on or off|switching
took	251d0|into consideration|considered	252d0|into account|considered	929d0|a decision|decided	964d0|action to|(use the verb that follows)	965d0|steps to|(use the verb that follows)	966d0|possession of|took	967d0|delivery of|received	1054d0|a look at|looked at	1055d0|a backup of|backed up
touch	1265b0|base with|contact|talk to
touched	1265d0|base with|contacted|talked to
touches	1265s0|base with|contacts|talks to
touching	1265g0|base with|contacting|talking to
touchpoint	1277b0||contact|step
touchpoints	1277p0||contacts|steps
transfer	883b0|and assign|transfer
transferred	883d0|and assigned|transferred
transferring	883g0|and assigning|transferring
transfers	883s0|and assigns|transfers
transmit	348b0||send
transmits	348s0||sends
transmitted	348d0||sent
transmitting	348g0||sending
transpire	485b0||happen
transpired	485d0||happened
transpires	485s0||happens
transpiring	485g0||happening
true	846f|and correct|true|correct	847f|and accurate|accurate	917f|and lawful|lawful
ultra	1165f|vires|beyond their powers
uncheck	1217b0||clear
unchecked	1217d0||cleared
unchecking	1217g0||clearing
unchecks	1217s0||clears
under	13f|circumstances in which|when|if	80f|applicable law|under the law that applies	146f|the provisions of|under	147f|the terms of|under	287f|no circumstances|(put never or not next to the verb)
undermentioned	771f||below
understood	918f|and agreed|agreed
undertake	400b0||agree|promise|do	984b0|a review of|review	985b0|an assessment of|assess	1044b0|an investigation into|investigate	1044b0|an investigation of|investigate
undertaken	400n0||agreed|promised|done	984n0|a review of|reviewed	985n0|an assessment of|assessed	1044n0|an investigation into|investigated	1044n0|an investigation of|investigated
undertakes	400s0||agrees|promises|does	984s0|a review of|reviews	985s0|an assessment of|assesses	1044s0|an investigation into|investigates	1044s0|an investigation of|investigates
undertaking	400g0||agreeing|promising|doing	576b0||promise	984g0|a review of|reviewing	985g0|an assessment of|assessing	1044g0|an investigation into|investigating	1044g0|an investigation of|investigating
undertakings	576p0||promises
undertook	400d0||agreed|promised|did	984d0|a review of|reviewed	985d0|an assessment of|assessed	1044d0|an investigation into|investigated	1044d0|an investigation of|investigated
unexpected	1104b1|surprise|surprise	1104p1|surprises|surprises
unless	158f|and until|until|unless	919f|and until such time as|until
unselect	1300b0||clear
unselected	1300d0||cleared
unselecting	1300g0||clearing
unselects	1300s0||clears
untick	1218b0||clear
unticked	1218d0||cleared
unticking	1218g0||clearing
unticks	1218s0||clears
until	25f|such time as|until
up	214f|to and including|up to and including
upon	290f|the expiry of|at the end of	290f|the expiration of|at the end of	660f||on	1021f|receipt of|when you receive|when we receive	1022f|request|if you ask	1023f|completion of|when … is complete	1024f|termination of|when … ends
user	1308f|friendly|easy to use|(omit)
user-friendly	1308f||easy to use|(omit)
utilisation	531b0||use
utilisations	531p0||uses
utilise	314b0||use
utilised	314d0||used
utilises	314s0||uses
utilising	314g0||using
utilization	531b0||use
utilizations	531p0||uses
utilize	314b0||use
utilized	314d0||used
utilizes	314s0||uses
utilizing	314g0||using
validate	419b0||check|confirm
validated	419d0||checked|confirmed
validates	419s0||checks|confirms
validating	419g0||checking|confirming
varied	476d0||changed
varies	476s0||changes
various	920f|and sundry|various
vary	476b0||change
varying	476g0||changing
vehicle	586b0||car
vehicles	586p0||cars
vendor	580b0||seller|supplier
vendors	580p0||sellers|suppliers
verification	695b0||check|proof
verifications	695p0||checks|proofs
verified	418d0||checked|confirmed
verifies	418s0||checks|confirms
verify	418b0||check|confirm
verifying	418g0||checking|confirming
versus	681f||compared with|against
very	1120f|unique|unique	1252f||(omit)
vest	494b0||belong to|pass to
vested	494d0||belonged to|passed to
vesting	494g0||belonging to|passing to
vests	494s0||belongs to|passes to
via	664f||through|by|using	665f|email|by email	666f|e-mail|by e-mail	667f|post|by post	668f|mail|by mail	669f|phone|by phone	670f|telephone|by telephone	671f|fax|by fax	672f|facsimile|by facsimile	673f|courier|by courier	674f|text message|by text message	675f|certified mail|by certified mail	676f|registered mail|by registered mail
viable	611f||workable
vice	720f||instead of	1167f|versa|the other way around
vin	1109b1|number|VIN	1109p1|numbers|VINs
violate	1268b0||break
violated	1268d0||broke	1268n0||broken
violates	1268s0||breaks
violating	1268g0||breaking
vis-a-vis	1168f||about|compared with
vis-à-vis	1168f||about|compared with
vitiate	921b0|and void|cancel
vitiated	921d0|and voided|cancelled
vitiates	921s0|and voids|cancels
vitiating	921g0|and voiding|cancelling
viz	1169f||namely
viz.	1169f||namely
volenti	1183f|non fit injuria|(keep; explain)
waive	392b0||give up
waived	392d0||gave up	392n0||given up
waives	392s0||gives up
waiving	392g0||giving up
warrant	402b0||promise|guarantee
warranted	402d0||promised|guaranteed
warranting	402g0||promising|guaranteeing
warrants	402s0||promises|guarantees
was	237d0|applicable to|applied to	238d0|in possession of|had	239d0|indicative of|was a sign of	242d0|desirous of|wanted to	243d0|aware of the fact that|knew that	298d0|of the view that|thought that|believed that	299d0|in need of|needed	300d0|in accordance with|followed|matched	301d0|comprised of|was made up of	302d0|in consonance with|agreed with|followed	479d0|dependent on|depended on	480d0|contingent upon|depended on	925d0|in full force and effect|continued to apply in full	998d0|in agreement with|agreed with	999d0|in breach of|breached|broke	1000d0|in receipt of|got|had received	1001d0|in default|(keep; explain)	1002d0|of the opinion that|thought that|believed that	1063d0|in compliance with|complied with	1064d0|in attendance at|attended	1065d0|in violation of|broke	1066d0|supportive of|supported	1307d0|currently unavailable|(say when it will work)
way	922f|, shape or form|way	922f|, shape , or form|way
were	237d0|applicable to|applied to	238d0|in possession of|had	239d0|indicative of|were a sign of	242d0|desirous of|wanted to	243d0|aware of the fact that|knew that	298d0|of the view that|thought that|believed that	299d0|in need of|needed	300d0|in accordance with|followed|matched	301d0|comprised of|were made up of	302d0|in consonance with|agreed with|followed	479d0|dependent on|depended on	480d0|contingent upon|depended on	925d0|in full force and effect|continued to apply in full	998d0|in agreement with|agreed with	999d0|in breach of|breached|broke	1000d0|in receipt of|got|had received	1001d0|in default|(keep; explain)	1002d0|of the opinion that|thought that|believed that	1063d0|in compliance with|complied with	1064d0|in attendance at|attended	1065d0|in violation of|broke	1066d0|supportive of|supported	1307d0|currently unavailable|(say when it will work)
whatsoever	759f||(omit)|at all
when	159f|and if|if|when	923f|and as|when
whereas	750f||because|while|(use the heading Background)
whereat	751f||where
whereby	752f||by which|under which
wherefore	753f||why|so
wherein	754f||in which|where
whereof	755f||of which
whereon	756f||on which
wheresoever	758f||wherever
whereupon	757f||then|after which
whether	160f|or not|whether
whilst	662f||while
whitelist	1281b0||allowlist
whitelists	1281p0||allowlists
whole	1105f|entire|whole
whomsoever	760f||whoever|anyone
whosoever	761f||whoever|anyone who
will	924f|and testament|will
with	67f|regard to|about	68f|regards to|about	71f|respect to|about|for	72f|reference to|about	94f|the use of|using|with	109f|the exception of|except for|except	110f|the exception that|except that	198f|a view to|to	199f|the intention of|to	200f|effect from|from|starting on	277f|immediate effect|immediately|at once
within	34f|a period of|within	150f|the meaning of|as defined in
without	784f|limiting the foregoing|this includes	785f|limiting the generality of the foregoing|for example|this includes
witness	718b0||see
witnessed	718d0||saw	718n0||seen
witnesses	718s0||sees
witnesseth	765f||(omit)
witnessing	718g0||seeing
world-class	1261f||(omit)
written	1106f|document|document`;
