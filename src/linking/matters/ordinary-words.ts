/** Learned by `npm run train` (test/eval/README.md), as stems: never edited. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'abandon abl abolish abov absenc absennol absent abst abstain abstent abus academi acced accept access ' +
    'accid accommod accompani accord accordingli account accur achiev acknowledg acquaint acquisit acr across ' +
    'activ actual ad adapt add addendum addit address adequ adjoin adjourn adjust administr admiss admit adopt ' +
    'adroddiad advanc advert advertis advic advis affair affect afford afresh afternoon afterward ag again ' +
    'agenc agenda agent ago agreeabl agreement agricultur ahead aid aim air airport alarm alcohol alert alleg ' +
    'allei alloc allot allow almost alon along alongsid alreadi alter altern although altogeth alwai am amber ' +
    'ambul amend amodol among amount anim announc anoth anti antisoci anxiou anybodi anyon anyth anywai ' +
    'anywher apart apolog apologis app appeal appear append appetit applaud applaus appli applianc applic ' +
    'appoint appointe apprais appreci apprentic apprenticeship approach appropri architect area argu argument ' +
    'argymel aris arm aros around arrang arrear arrest arriv artifici artist asid assembl assent assess associ ' +
    'assum assumpt assur attach attack attend attent attract auction auditor authoris autism auto avail averag ' +
    'awai await awar award background backlog bad badg badger badli bag bai balanc ballot ban bandstand bank ' +
    'bar barn barrier base baselin basi basic basket bat batteri beach bear beat becam becaus becom bed ' +
    'bedroom beech beforehand beg began begin begun behalf behaviour behind believ belong below bench ' +
    'benchmark bend benefit berth best bet better beyond bicycl bid bidder big bigger biggest bike bill bin ' +
    'bind biodivers bird birth bit black blaid blame blank block blue boat bod bodi boi boiler bolt bond ' +
    'bonfir book bore born borough borrow both bother bottl bottom bought bound boundari bowl box branch ' +
    'breach break breakdown breakfast brick bridg bridlewai brief brigad broadband broadli broken brother ' +
    'brown brownfield brush bu budget bui build builder built bulg bulki bulletin bungalow burden burglari ' +
    'burial burn buse busi buyer bye byelaw bypass cab cabl cael cafe cai cake calendar call caller came ' +
    'camera camp campaign cancel candid candour cannot cant cap capac capit car caravan carbon card care carer ' +
    'caretak case caseload cash cast catch categori cater cattl caught caus caution ceas ceil cemeteri censu ' +
    'cent centr central certain certif certifi chain challeng champion chanc chang chapel chapter charg ' +
    'charger chariti chart charter chase chat cheaper cheapest check chemist chequ chiefli child children ' +
    'choic choir choos chose chosen church churchyard circular circumst cite civil claim claimant clarif clash ' +
    'class classroom claus clean cleaner clear clearer client climat clinic clock close closur cloth club co ' +
    'coach coastal coffe cofnodion cold colleagu collect colleg collis colour column come commenc commend ' +
    'commentari commit common commonest commut compani compar comparison compens compet competit complain ' +
    'complaint complet compli complianc compliment compris compulsori comput con conced concern concert ' +
    'concess conclud conclus concur condemn condit confer confid confidenti confirm conflict congratul connect ' +
    'consensu consent consist constitu construct consult consulte contact contain conting continu contract ' +
    'contractor contrari contribut control convei conveni convers convert convict cook copi copper core corner ' +
    'correct correspond corridor cost couldnt counsel count counter counterparti countri cours court cousin ' +
    'coven cover crack craft cream credit cremat crematorium crew cricket crime crimin criteria critic cross ' +
    'cttee culvert cumul cup current custodi custodian custom cut cyber cycl cyfarfod cyhoedd cymeradwyor ' +
    'cynnig cywir dai daili damag damp danger dark dashboard data date daughter daylight de dead deadlin deal ' +
    'dealt death debat debit debt decai decid deck declar declin deed deep default defeat defect defend deferr ' +
    'defibril deficit defin definit degre delai deleg delet deliber delight deliv deliveri demand dementia ' +
    'demolit demonstr dental dentist dentistri departur depend deplor deposit depot depth deput deputis derbyn ' +
    'describ deserv design desir desk determin develop devic devolut di diari didnt diesel differ difficulti ' +
    'digest dinner dioces diocesan dip direct disabl disagre disappoint discharg disclos disclosur discount ' +
    'discret discuss disgrac dismai dismiss disord dispens dispers displai dispos disput dissent distanc ' +
    'distribut ditch dive divers divert divest divid divis doctor document doesnt dog domest done dont door ' +
    'dormer doubl doubt down drain drainag draw drawn dress drew drill drink drinker drive driven driver drone ' +
    'drop drug dry due dug duli duplic durat dust duti dwell each earli earlier easi easier east eat econom ' +
    'edg effect ei eight eighteen eiliwyd eitem either elect elector electr electron eleven elig els elsewher ' +
    'email emerg emploi employ employe empti enabl encourag end endors energi enforc engag enough enquir ' +
    'enquiri enrol ensu ensur enter entitl entri equal equip equiti erbyn erect error escal establish estat ' +
    'estim ethic ethnic eu evalu even event ever everi everybodi everyon everyth evid examin exampl exceed ' +
    'except excess exchang exclud exclus excus exempt exercis exhibit exist exit expect expenditur expens ' +
    'experi expir explain explan explor express extend extens extent extern extra extract extraordinari ey ' +
    'face facil fact factor fail failur fair faith fall fallen fals famili far fare farm farmer father fault ' +
    'favour fear feasibl fed feder fee feedback feel feet fel fell felt fenc festiv few fewer fi field fifteen ' +
    'fifth fifti fight figur file fill film filter financi find fine finish fire firefight firework firm fish ' +
    'fit five fix flag flat fleet flood floor flower flu fluorid fly fod fold folk follow food foot footag ' +
    'footbal footbridg footfal footpath footwai forc forecast foreword forgotten form formal former formula ' +
    'forthcom forthwith forti fortnight forward fossil foster foul found four fourteen fourth framework ' +
    'franchis frank fraud free freez fresh front frozen frustrat fuel full fuller fulli function fund funder ' +
    'funer ga gain galleri gan gap garag garden gate gatewai gather gaug gave gender gener gentleman get gift ' +
    'gilt girl give given glad gladli glass glaze go goe gone good got governor grace grade grant graph grass ' +
    'grate grave great greater greatest green grit gritter ground group grow grown growth guarante guarantor ' +
    'guard guest guid guidanc gulli gun gyllideb gynhaliwyd habit hadnt half hall halt halv hand handl handov ' +
    'handrail hangar happen happi hard hardest hardli hardship harm hasnt hate havent headlin headston healthi ' +
    'hear heard heart heat heavi hectar hed hedg height held help helplin hen here herebi heritag herself high ' +
    'higher highest highlight him himself hire hirer histori hit hoard hold holder hole holidai home honour ' +
    'hope hors hospic hospit host hostel hot hotel hotlin hour hourli hous household howev hub hump hundr hurt ' +
    'husband hut hybrid ic icon idea ident identifi idl ignor ii iii ill immedi impact implement import ' +
    'impress improv inabl inadequ incid includ inclus incom incomplet increas independ index indic indirect ' +
    'individu induct industri inflat initi initial injuri ink inquiri insert insid insist inspect instal ' +
    'instanc instead instruct insuffici insur intellig intend intent inter interest interim intern internet ' +
    'interview intim introduc introduct investig invit invoic involv ir island isnt issu itself iv jab jet job ' +
    'join joiner joint jointli journei judg judgment junction junior just justifi keen keep kei kept kerb kill ' +
    'kind kiosk kiss kitchen knew knife knock know knowledg known lack ladder lag lai laid lamp land landlord ' +
    'landown landscap languag laps laptop larg larger largest last late later latter laugh laughter launch law ' +
    'lawyer layout lead leaf leaflet leak lean learn learner learnt leas leasehold least leav leaver led left ' +
    'lend length lengthi lent less lesson let letter level levi li liabil librari licenc lie life lifeboat ' +
    'lift light like likewis limb lime limit line link liquid list listen lit litter littl live load loan ' +
    'lobbi local locat lock lodg log lone loneli long longer longest look loos lorri lose loss lot loung love ' +
    'low lower lowest lump lunch machin magazin magistr mail main mainli mainstream maintain mainten major ' +
    'make maker man mandat mandatori mani manufactur map mark market marque marshal mason mast match mater ' +
    'materi matern math matrix maximum me meal mean meant meantim measur media median mediat medic medicin ' +
    'medium membership memori men mend mental mention merg merger merit messag met meter method metr mi ' +
    'microphon mid middl midnight midwiv might mile mileag million min mind minibu minimum minor mirror miss ' +
    'mistak mitig mix mobil model modif modul modular monei monthli moor morn mosqu mostli mother motor ' +
    'movement mover mow mower mph mtg much mud multi municip mural museum music must my na name narrow nation ' +
    'natur nbsp near nearbi nearer nearest nearli necessari need neg neglect negoti neighbour neither nem ' +
    'nephew nest net network neutral never nevertheless new newid newslett newspap newt newydd night nil nine ' +
    'nineteen nineti nobodi nodir nois nomin nomine non nonetheless nor normal north noth notic noticeboard ' +
    'notifi notwithstand now nowher nuisanc nurs nurseri object objector oblig obscur observ obtain occas ' +
    'occup oclock odd oedd off offenc offer often oil ol old older oldest onc onlin op open oper opinion ' +
    'opportun oppos opposit opt opte option oral order ordin ordinari organis origin otherwis ought our outcom ' +
    'outdoor outgo outlin outreach outright outsid outstand outturn outweigh overal overdu overlook overnight ' +
    'overrid overrul oversea overspend overtaken ow owl own owner ownership pa pack pad paddl page pai paid ' +
    'paint pair pandem para parad paragraph parent parish parishion park part parti particip particular ' +
    'partner pass passag passeng past patch path pathwai patienc patient patrol paus pavement pavilion payabl ' +
    'payment payrol peat pecuniari pedestrian peer penalti pend penni pension peopl per percentag perform ' +
    'perhap period perman permiss permit persist persuad pet petit petition pharmaci phase phone photo ' +
    'photograph pick pictur piec pilot pink pipe pitch place placement plai plain plainer plan plant plaster ' +
    'plastic plate platform playground pleas pleasur pleidlai plenti plot plough plu plug pm pocket pod pole ' +
    'polici polit poll pond pool poor poorli popul popular porch port portal posit possibl post poster postpon ' +
    'pot pothol power practic prais pre preced precept precis predetermin prefer prejudici prematur premis ' +
    'premium prepar prescrib presenc presid press pressur prevent previou previous price primari principl ' +
    'print prior prioriti prison privaci privat problem proce procedur proceed process procur produc product ' +
    'profession profil programm project promin promis promot proof prop proper properli proport proposit ' +
    'proprietor prosecut protect protocol proud provis provision prudent prudenti pub publish pull pump pupil ' +
    'purchas purpos pursu push put quad qualif qualifi qualiti quarrel quarri queri questionnair queue quiet ' +
    'quit quiz quorat quorum quot quota quotat radio raffl rail railwai rais ramp ran rang ranger rank rat ' +
    'rate rather ratifi ratio re reach read readabl reader readi real realist realli rear reason rec recal ' +
    'receipt recent recept recess reclaim recognis reconcili reconsid reconsider record recov recoveri recruit ' +
    'recycl red redact redraft reduc reduct ref referendum reflect refresh refund refus regard region regist ' +
    'registr regret reinstat reject relat releas relev reli relief remain remaind remark remedi rememb remind ' +
    'remit remot remov renew rent reopen reorganis rep repaint repair repeat replac repli repres represent ' +
    'request requir rescu reserv residenti resign resolut respect respit respond respons rest restor restrict ' +
    'restructur result resum resurfac retail retain retent retir retrofit retrospect return revenu revers ' +
    'revis revok reword rewritten rhai ride rider right ring rise risen risk river road robust roll roof room ' +
    'root rose rota rotat rotten rough round rout rugbi rule run rung rural sad safe safeti sai sail sake ' +
    'salari sale salt same sampl sanction sandbag sat satisfact satisfi save saw scale schedul scheme school ' +
    'scooter scope score scorecard screen scrutinis seal search season seat sec secondari secret section ' +
    'sector secur sederunt see seek seem seen seiz self sell seminar send sens sensibl sensit sent sentenc ' +
    'separ septic seriou serious serv session settl settlement seven sever sewer sexual shall share sharehold ' +
    'shed sheep sheet shelter shift shock shoe shook shop shopkeep short shortag shorten shorter shout show ' +
    'shower shown shut sick side sight sign signatori signatur signific silenc similar simpli sinc singl ' +
    'sister sit site six sixteen sixth sixti size skate ski skill skip slate sleep slept slide slip slippag ' +
    'slipwai slot slow slurri small smaller smell smoke snow social softwar solar sold sole solicitor somebodi ' +
    'someon someth somewher son soon sooner sorri sort sought sound sourc south space spare speak speaker ' +
    'special specialist specif speech speed spell spend spent split spoke spoken spokesperson sponsor sport ' +
    'spot spous spreadsheet squar stabl staf staff stage stai stair stake stall stand star start state ' +
    'statement station statu statutori stead steer step steward stile still stock stolen stone stood stop ' +
    'storag store storei stori storm straight strategi stream strength stress stretch strike strimmer string ' +
    'strip stroke strong stronger strongli struck structur stuck student studi subject submiss subscript ' +
    'subsidi substant substanti substitut subwai success suffici suggest suit suitabl sum summari summaris ' +
    'summon supervis supervisor supplement supplementari suppli supplier support sure surfac surgeon surgeri ' +
    'surplu surrend survei surveyor surviv suspend suspens sustain swap sweep sweeper swift swim swing switch ' +
    'sycamor sympathet sympathi system tabl tablet take taken taker talk tan tank target tariff task taught ' +
    'tax taxi tea teach teacher team technic teeth telephon tell teller temporari ten tenanc tenant tender ' +
    'tenth term termin terrac test text thank theatr theft them theme themselv thereaft therebi therefor ' +
    'thereupon theyd theyv thin thing think third thirteen thirti though thought thousand threshold throughout ' +
    'thu ti ticket tight till timber time timescal timet tip tire titl tobacco todai togeth toilet toll ' +
    'tomorrow tone tonight tonn tonnag too took tool toolkit top topic total touch tour toward tower trace ' +
    'track tracker tractor trade trader traffic trafodaeth trail trailer train trajectori tram transfer ' +
    'translat transpar travel treat treatment tree trend tri triag trial tribun tribut trigger trip troubl ' +
    'true trunk truste try turbin turn turnout turnov twelv twenti twice twin type typograph tyre unabl unanim ' +
    'unannounc unchang underpass underspend understand understood undertak undertaken undertook uneasi unfair ' +
    'unfrydol unhappi uniform union unit univers unless unlik unpaid unqualifi unspent until unwel upheld ' +
    'uphold uplift upon upset uptak urg urgenc urgent us usag usefulli user usual util vacanc vacant vacat ' +
    'vaccin valid valu valuat valuer valv van vape vari variat vehicl vendor venu verbal verg veri version ' +
    'vessel veto viabil victim video view villag violenc virement virtu visibl visit visitor voic void volunt ' +
    'voluntari voucher wage wai wait waiv waiver walk walker wall want war ward warden warm warmli warn wash ' +
    'wasnt wast watch water wd weak wear weather web webcast websit wed wedi weed week weekdai weekend weekli ' +
    'weigh weight welcom well went west wet whatev wheelchair wherea wherev whether whichev while whilst whip ' +
    'white whod whole whom whose why wide widen wider width wife win wind window wire wish wit withdraw ' +
    'withdrawn withdrew within without wk woman women won wonder wont word work worker workforc workshop worri ' +
    'wors worst worth wouldnt wound wreath write wrong wrongli wrote yard ye yearli yellow yet yi ym ' +
    'ymddiheuriadau yn you young younger your youth yr zebra zero zone'
  ).split(' '),
);
