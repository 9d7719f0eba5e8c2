/// How rare words are and how much keyphrases like them. Written by `Benchmarks/Quality/train_keyphrases.py`.
public enum KeyphraseWords {
    public static let text = #"""
        language en
        idf 0 the
        idf 1 and for in of to
        idf 2 is it on said that with
        idf 3 an are as at be by from has this was
        idf 4 but have new not one we which will year
        idf 5 about after all also been can compani first had he last more or other over than their there they time two up
        idf 5 use were when would
        idf 6 ani base could dlrs do his if inc includ into like make may mln month no onli our out pct report result say
        idf 6 set show so some state such take three what who work
        idf 7 add against back bank becaus befor between both call co corp current day develop down end expect get go govern
        idf 7 group help high how increas interest issu just made mani market most nation need now offer oper part peopl
        idf 7 plan price problem propos provid re secur see share sinc system them then these through told under unit us way
        idf 7 week well where while world you
        idf 8 accord allow announc anoth april around believ billion busi case chang close come compar comput continu
        idf 8 control countri data did differ don due dure each effect even exchang find five follow four general give good
        idf 8 here howev import improv industri inform internat know larg lead level long look major manag march meet model
        idf 8 move much my name net network next note number off offic offici open order own paper perform place point
        idf 8 possibl present presid previous product public put rate recent relat remain right run sale same second servic
        idf 8 sever should start still stock support term think those today total trade tri veri want
        idf 9 account action activ addit ago agre agreement alreadi american among appear applic approach area articl ask
        idf 9 associ author avail becom best better board buy charg chief claim clear cnn common complet consid cost cut
        idf 9 deal decis depart design direct dlr doe earli earlier econom estim execut exist experi face fall far feder few
        idf 9 final financ financi firm forc foreign form former found friday full fund further futur game generat given
        idf 9 higher him hold home hope hous involv later learn least less limit line live local loss me mean measur member
        idf 9 method might million minist monday near news non oil old pay per person play posit post power process produc
        idf 9 profit program quarter question rais reach real receiv record reduc repres requir research respons reuter rise
        idf 9 rule sell she sign signific six sourc spokesman statement strong studi talk technolog test thing third too top
        idf 9 train tuesday turn valu whether win within without write york your
        idf 10 abl accept achiev across act again agenc aim algorithm although am amount analyst annual appli approv attack
        idf 10 averag away begin big bill bring british build came capit carri cash caus central certain chairman challeng
        idf 10 citi com combin comment commiss communiti concern condit contract contribut court creat credit critic cts date
        idf 10 debt decemb decid declin demand demonstr describ despit detail director discuss distribut dollar drop earn edu
        idf 10 effici effort eight enough european everi exampl export fact fail famili featur februari figur file focus free
        idf 10 function gain got great grow growth half hand happen hard head held her hit hour idea imag indic initi
        idf 10 introduc invest investig januari japan job john keep key kill known late law leader leav led left life list
        idf 10 littl london lot low lower ltd main man mark money mr must natur never night nine often onc origin parti
        idf 10 particular past period player polici polit potenti predict privat probabl project purchas rang realli reason
        idf 10 releas reserv return rose season seek seem seen seri seven short shr side similar singl small someth south
        idf 10 space special specif standard step stop structur success suggest taken target task tax team thursday took
        idf 10 until user ve video view vs wednesday west whi wide won yesterday yet
        idf 11 abov access acquir actual address administr advanc affect ahead aid air almost along alway america analysi
        idf 11 anyon ap asset attempt bad basi began behind benefit bid biggest bodi bond book boost break britain budget
        idf 11 campaign canada cannot car care chanc class collect commerci committe communic competit complex confer confirm
        idf 11 connect consist construct consum contain corpor cours cover custom david death deep depend determin didn die
        idf 11 difficult doesn domest done drive economi either elect employ energi engin england especi establish europ
        idf 11 evalu event ever evid explain express extend factor fear feel fell field fight fire franc friend gave global
        idf 11 goal huge human identifi immedi implement incom independ individu instead institut integr internet investor
        idf 11 japanes join joint juli june kind largest latest launch legal let light link loan lost machin manufactur match
        idf 11 matter media men michael miss morn negoti neural north object observ obtain onlin optim option organiz outsid
        idf 11 pass payment polic popular practic prepar press pressur prevent prime properti protect prove publish qtr quick
        idf 11 quit rather read refer reflect region replac resourc respect revenu review risk role saturday save saw scale
        idf 11 schedul school search secretari select senior separ septemb serious serv sharehold shown simpl site situat
        idf 11 size social softwar sold solut soon speak spend stand star stori street subject subsidiari suffer sunday
        idf 11 suppli sure techniqu tell thank though thought togeth toward tradit type uk understand union universiti
        idf 11 various via vote war warn washington web went white word worth
        idf 12 abil accus acquisit adapt adjust admit advantag age agricultur al alleg altern answer anti anyth approxim argu
        idf 12 arm arrest arriv art assist assum attent august avoid award balanc basic battl bbc beat below bit black bought
        idf 12 box brother brought canadian capabl center champion check children china choic club code commit compon conduct
        idf 12 confid conserv content convert cooper correct council coupl cross currenc daili damag dataset de dead dealer
        idf 12 decad defend defens deficit defin definit delay deliv democrat deni detect devic digit divis document doubl
        idf 12 drug dynam easi east electr electron emerg enabl encourag ensur enter entir environ equal equip error everyon
        idf 12 exact examin expand experiment expert explor extens extrem facil fair fan fast film fine finish fix flow food
        idf 12 forecast forward fourth framework french front fulli gas german germani giant ground guarante handl health
        idf 12 hear heard himself histori impact insid insur intend interact interview iraq isn itself jame knowledg lack
        idf 12 land languag leagu letter ll locat longer lose love mail maintain maker materi mechan memori messag met
        idf 12 militari mind mine ministri minut mobil moment multi multipl music necessari normal noth novel novemb occur
        idf 12 octob opinion opportun opposit output outstand overal packag page paid paramet parent particip partner paul
        idf 12 phone physic pick pictur plant pleas plus poor prefer prior proceed progress promis purpos push qualiti quot
        idf 12 race radio recommend red reduct refus regard regul regular relationship remov represent request respond rest
        idf 12 rev reveal robert round sampl scheme scienc score sector self send sent shot signal simpli simul slight slow
        idf 12 solv someon speed sport stabil staff stage stake statist stay store strategi strike student substanti surpris
        idf 12 televis themselv thousand thus titl tonn tool track transact transfer travel treasuri true trust tv underwrit
        idf 12 unlik updat usual util version vice victori visit wait watch websit western whole whose william window women
        idf 12 worker worri wrong wrote yen yield young
        idf 13 accur accuraci adopt affair africa african agent airlin alon analyz angel appar appeal appropri architectur
        idf 13 arrang assess attend attract australia australian automat awar ban becam behavior beyond block borrow boston
        idf 13 bound brand brown built calcul california candid capac captur card career celebr cent centr chemic chicago
        idf 13 chip choos cite classif coach compet concept congress consider consult contact context controversi convent
        idf 13 convers correspond count crime crimin crisi cultur cup danger debat declar degre deliveri deposit deriv discov
        idf 13 display disput distanc dividend domain domin door doubt draw eas easili economist edg educ element els empir
        idf 13 employe enforc enhanc enjoy equiti essenti etc eventu everyth except expens extract eye failur father fed fee
        idf 13 fiscal fit fli flight footbal formal georg goe gold gone grand grant greater happi heart heavi highest hospit
        idf 13 host hundr impos impress incid index inflat influenc injuri input insist intent internal judg jump justic kept
        idf 13 knew label labour larger liber lift linear liquid los map margin mass massiv medic mention microsoft mid middl
        idf 13 mile minor mix modern monetari monitor mother motor movement movi negat newspap northern nuclear numer obvious
        idf 13 oppos organis owner pair pari park parliament pattern percent perhap phase photo plc poll popul pre pretti
        idf 13 principl procedur profil programm promot prospect protest pull rank rapid readi reagan recov reform reject
        idf 13 relev reli remark rememb repeat resign restrict retail retir revis richard rival road robust roll room san
        idf 13 scene screen senat sens sensit shift ship societi sometim son sort sound southern specul speech spent spot
        idf 13 spread st station struggl suit summer surfac survey suspect suspend technic ten tender texa text theori
        idf 13 therefor threat threaten throughout tie tokyo tomorrow tough tour trader transform transport treat treatment
        idf 13 trend trial troubl typic unless upon urg valid vehicl ventur victim violat voic volum walk wall wasn water
        idf 13 weak weapon weekend weight welcom woman wonder written yes
        idf 14 absolut abus acceler actor advertis advis affili afternoon aircraft amid anim anticip apart appl appoint
        idf 14 appreci argument armi aspect assembl attorney attribut auto avg ball banker bar barrel bear benchmark bigger
        idf 14 blame blue bomb border born boss boy branch brazil brief broad broadcast broke broker bush buyer cabl camera
        idf 14 camp cell centuri certif chain championship channel charact character charl child chines christian citizen
        idf 14 civil classic classifi client coast collaps colleg color command commerc commod comparison complaint concentr
        idf 14 conclud conflict consequ constant constitut constraint contrast convinc coordin copi core couldn counti coupon
        idf 14 crash creditor crop crowd crucial crude daughter debentur defeat defenc denomin deputi desir destroy
        idf 14 difficulti dimension disappoint disclos discount dismiss district divers doctor dr dramat driven driver duti
        idf 14 easier elimin email emergenc engag english enterpris entertain equival et exceed excess excit exclud exercis
        idf 14 expans expir explicit exploit explos extra farm farmer faster favor favour feed feet felt fifth fill filter
        idf 14 flexibl florida format freedom fuel fundament gap gather girl governor gradient grain graph green gross guess
        idf 14 gun guy heat highlight histor holder howard hurt ibm ident ignor ii ill illeg incorpor inde india indian infer
        idf 14 injur inspir instal instanc intellig intens interpret intervent invit iran iraqi island israel itali item jan
        idf 14 jone journalist kick kid king lawyer layer legisl lend leverag licens lie listen load magazin martin matur
        idf 14 maximum mayb meant meanwhil medium merger metal mexico mike minim minimum mission modifi morgan motiv ms mths
        idf 14 murder myself neither nice nois nomin nor notic olymp onto outperform oversea pacif pact panel partial path pc
        idf 14 peac penalti perfect peter petroleum piec plane platform pledg port pose pound precis preliminari presenc
        idf 14 preserv presidenti primari princip print prison profession prompt proper prosecutor provis queri ralli ran
        idf 14 random rare reaction realiti realiz recal recogn recoveri regist registr repay repli republican resid resist
        idf 14 resolut resolv restructur retain revers rich rock rout row russia russian safe safeti satisfi scientist sea
        idf 14 seat secret section semant semi sentenc sequenc server session settl settlement shape sharp sharpli shipment
        idf 14 shock shoot shop shrs sit skill smaller smith solid sought spain specifi split spokeswoman spring squar stabl
        idf 14 status steve stg straight strength stress style sub subordin subsequ succeed suffici sun supervis suppos
        idf 14 surplus surround surviv sustain swiss switch tabl takeov telephon tend termin terror terrorist theoret toni
        idf 14 topic touch town traffic translat trip troop tune twice twitter ultim unabl unchang unveil vari variabl variat
        idf 14 varieti violenc virtual visual wage warrant wave wear weather whatev wheat whom wife winner wish wit worldwid
        idf 14 worst wouldn wound
        idf 15 abroad accid acknowledg ad adult adversari advic afford afp ag aggress airport alan alli andi andrew anybodi
        idf 15 arab aren artist asia asian asid assault assign assumpt assur athlet atlanta auction audienc autom babi
        idf 15 background baghdad baker band bankruptci bay beauti belief bell belong blair blast blood blow boom bottom
        idf 15 brazilian brian bridg broken burn ca cabinet cancel cap captain carlo carrier cast categori caught ceo
        idf 15 chancellor characterist chart chase chosen chris church circuit clash clean click climb closer cluster coalit
        idf 15 cold collabor comfort commission compens complain complic composit comprehens compris compromis concess
        idf 15 conclus confus consolid consumpt converg convict convolut cool corn counter creation crew criticis crown cs
        idf 15 dark databas debut dec decreas dedic deploy depth descript deserv differenti diplomat disast discontinu
        idf 15 discoveri discret discrimin diseas divid download dozen dream dutch earth eastern ec edit elsewher embed emot
        idf 15 encod entiti entri environment equat eric escap estat eu euro eurobond evening ex excel exclus experienc expos
        idf 15 extent extern extraordinari facebook factori faith fallen famous fashion fbi fellow fewer float floor foot
        idf 15 forget formul formula foundat founder francisco frank fraud frequenc frequent fresh frustrat furthermor gmt
        idf 15 god googl gordon graphic greatest grew guard guid guilti gulf halt hardwar harm harri hasn haven headlin
        idf 15 headquart heavili hidden hill hire hole holiday hong hostag hot hotel houston husband illustr imagin implic
        idf 15 imposs incred infrastructur innov insight instrument interfac iranian ireland islam isra italian iter jack
        idf 15 jail jason jet jim johnson jose journal justifi kong korea la labor laboratori latter lawsuit lay leadership
        idf 15 leg length librari literatur log logic lord lowest lynch manchest manner master maxim merg merril milit mistak
        idf 15 mode moder moodi moral moreov mortgag motion mount mutual narrow nasa nearbi neighbor newli node none obama
        idf 15 oblig offens offset ok older ongo orient otherwis outcom outlin outlook overcom pace pain paint pakistan par
        idf 15 parallel partnership passeng patient payabl pend percentag perman permit perspect photograph pilot pitch
        idf 15 politician portion prais premier premium primarili prize pro probe processor professor prohibit provinc pure
        idf 15 pursu qualifi quiet ratio ray react realist rebel recognit redeem refin regulatori reinforc reliabl relief
        idf 15 religi remot renew republ repurchas rescu restor resum retriev reward ride ring rough royal rush sanction
        idf 15 scandal scenario scientif scotland scott segment sex sexual shut simultan singer sir sister slip smooth soft
        idf 15 soldier sole song soviet soybean spanish spark spoke stadium steadi steel stem stephen stick stochast stone
        idf 15 stood storag storm strateg stream strengthen stronger struck stuff submit sudden sum super superior surg
        idf 15 synthet tackl talent tariff teach tech teenag telecommun temperatur temporari tension thoma throw tight tim
        idf 15 toler tom tori tournament transit tree trigger truck truth tweet un uncertainti unemploy unfortun uniqu
        idf 15 unknown unusu upgrad usa usda van vast vector vision voter vulner wake wale wast widespread wing winter
        idf 15 wireless withdraw wors writer zealand zero
        idf 16 abandon absenc ac academ accompani accomplish activist actress adam adequ advoc afghanistan agenda aggreg
        idf 16 alert alex aliv allen allianc alloc alongsid amaz amend analyt anger anonym anyway anywher apolog apr
        idf 16 argentina aris arsenal artifici athen atlant atmospher atom attach attitud aviat await bag barack bare barrier
        idf 16 basebal baselin beach begun behalf ben besid bet bias biolog blog bob boe boundari brain breach burden bureau
        idf 16 bus calendar calif callabl cancer carolina catch cc ceremoni chapter cheap chelsea christma circul circumst
        idf 16 civilian clark climat clinic clinton clock cloth coffe colleagu combat compat competitor compil compound
        idf 16 compress concert condemn configur confront congression consecut contend contest cope copyright corner correl
        idf 16 corrupt counterpart coverag crack cri curb cycl dan danc daniel dave davi deadlin deepli deleg densiti depress
        idf 16 desktop desper destruct dimens disappear disciplin disk disrupt distinct disturb dog dow downgrad draft drag
        idf 16 drawn dress drew dri drill drink dual earthquak eat ed editor edward el elabor encount enorm entitl episod era
        idf 16 everybodi evolut evolv exhibit exit expenditur explan exposur facilit fals familiar fault favorit favourit
        idf 16 feasibl feb feedback femal festiv fighter finit flag flash flat flood ford fortun fox fraction frame freez
        idf 16 fulfil fun gari gate genet genuin gm golden gov grab grade gradual graduat hair hall hang hate hell henc henri
        idf 16 hero herself hi hide hollywood honest honor household hp hunt ideal identif imf immigr impli implicit incent
        idf 16 inch inevit info inject innoc inquiri inspect instruct intel interim interven introduct inventori irish iron
        idf 16 isi isol jean jersey jewish joe joke juri keen kelli kevin kingdom knock lab lake latent latin leas lee
        idf 16 legitim liabil lock loui lucki luxembourg mac madrid magnitud male manipul manual marin marri mathemat matrix
        idf 16 mayor meaning medal medicin membership mental mere methodolog metric miami michigan mill miner modest momentum
        idf 16 moscow mountain mps muslim nasdaq nationwid navi navig necessarili netherland nobodi nonlinear notion oct odd
        idf 16 oh ohio oppon optic optimist ordinari oscar overnight overwhelm owe ownership pack palestinian parliamentari
        idf 16 pcs peak peer pension personnel perturb phenomenon philippin pipelin placement plead plenti plot pool pop
        idf 16 possess prioriti privaci probabilist proof propag proport prosecut protocol proud psycholog punish quantum
        idf 16 quota radic rain raw reader recess reconstruct recruit regardless regim relax religion remind repair reput
        idf 16 reschedul resort restaur reviv risen river roger root routin runner sad satellit scalabl scan scroll seal
        idf 16 seattl sec secondari seed seiz semiconductor sen sentiment sept seventh shadow shake sheet shell shirt shortag
        idf 16 shouldn sight silver simplifi sixth skin sky slam sleep slide soar somebodi somewhat somewher soni sophist
        idf 16 sorri spars spatial speaker spell spin spirit spur squad stanley sterl steven stimul strict striker string
        idf 16 strip studio su subscrib subset subsidi sue sugar suicid suitabl summari summit supplier suprem suspens swap
        idf 16 sweden switzerland symbol syria tag taiwan tank tap tape teacher tear telecom tempor territori testimoni
        idf 16 ticket tighten tip ton tonight toronto trace trail trap trick truli turkey turnov unclear understood undisclos
        idf 16 unfair uniform universal unsupervis upper upset upward vendor verifi versus veteran viewer villag violent
        idf 16 virginia virus visibl visitor vital volatil vow warm weaker weren wholli wider wild wilson wind wood yard
        idf 16 younger yourself zone
        idf 17 ab absorb abstract academi accommod advers advisori aerospac afraid airway alarm album alcohol alexand ali
        idf 17 alter ambassador ambit amsterdam analys angl angri ann anniversari antonio arabia arbitrari archiv arizona
        idf 17 array assert audio audit aug augment autumn ba barcelona barri basketbal batch batteri beaten bed beef
        idf 17 behaviour beij belgian belgium birth blind boat bonus boot bother bowl brave breath bright brilliant briton
        idf 17 broadband broader brokerag browser bruce brutal buffer bulk bullet burst bushel button calm campus cargo carl
        idf 17 caution cautious cbs cd ceas chair chamber chao chariti charli charter cheaper cheer chose christoph chrysler
        idf 17 circl clayton cleveland clip cloud coal coincid colorado colour columbia comedi communist compact compel
        idf 17 compli compos conced concret consensus consortium conspiraci constitu constrain continent contrari conveni
        idf 17 convex cook cop copper craig crazi creativ credibl criteria crush ct cumul curv custodi dalla dealt debtor
        idf 17 deem deeper degrad del delet deliber delight delta democraci departur descent desert destin detain deterior
        idf 17 detroit deutsch devast devot diagnos dialogu diffus dilut dip disabl disagre disclaim disord dispos div
        idf 17 diversifi documentari donald donat dos dot dougla downward drama drexel drove dub echo egypt eighth elder
        idf 17 elector elev elig em embarrass embassi embrac emphas emphasi empti endors endur enemi est everywher exempt
        idf 17 exhaust explod exponenti extremist fabric fake fame fastest fat fatal fate fax ferguson fi fish flaw fluctuat
        idf 17 fluid folk footag forum foster fought franchis frozen gadget gang garden gay gaza gear gene generic geometri
        idf 17 georgia gift glass globe goldman grace graham grave gray greec greg grown guest guidanc guidelin hail harder
        idf 17 harsh harvest hat healthi height helicopt heurist hierarch highway hike hint hockey holi honour hostil hugh
        idf 17 hurrican hybrid ian ice icon id iii illinoi imagenet imbal inclus incur indiana indict indirect indonesia
        idf 17 induc infect influenti inher instant inter interbank interfer interior intermedi interrupt interval intuit
        idf 17 invari jackson jami jay jeff jon jonathan joseph journey jr judgment kansa keith ken kennedi kerri kidnap
        idf 17 killer kim knee korean ladi laid lambert landmark lane larri laser laugh lawmak leak legend lehman lender
        idf 17 lesson levi lewi liberti licenc likelihood linux liverpool lloyd lobbi loop loos luxuri mad mainstream mainten
        idf 17 manhattan marathon mari marriag mask massachusett mate matt matthew merchant meter mexican micro miller mini
        idf 17 minnesota minus mirror missil mixtur modif modul moham mom mont moon mp muscl museum mysteri nativ neck
        idf 17 neighborhood netcom neutral newcastl newsgroup nick nigeria northwest notabl nov nurs nv ny obstacl occas
        idf 17 occasion ocean oklahoma ontario opt oracl orang orbit org ounc ourselv overhaul pa palm particl passag passion
        idf 17 patent patrick patrol payout perceiv percept permiss persist persuad petit pharmaceut phil philadelphia philip
        idf 17 phrase pin pioneer pit plain planet plastic plung pm pocket portabl portfolio portray postpon poverti preced
        idf 17 premiership pretax prevail princ promin prototyp proven pump putin qaeda qualit quantit quantiti queen racial
        idf 17 racist raid ram ration realis rebound rebuild recognis recurr redempt refuge regress regret reiter reliev
        idf 17 reluct remaind render rent reorgan rep resembl restat retali rice rob robinson robot rocket ron rotat rubber
        idf 17 rugbi rumor rumour rural ryan sa sach salari salomon santa sat saudi scare scatter scope script seller sensor
        idf 17 shall shearson shed shelf shoulder signatur silenc silicon simon sing singapor sink slash slower slowli slump
        idf 17 smart smile smoke snap soul sox span spare speci specialist spectrum spi spoken sponsor stabilis stanc static
        idf 17 steal steer stewart stockhold strain stretch stroke stuck stun subcommitte subscript substanc substitut sudan
        idf 17 surgeri surveil survivor sweep swing sydney syndic systemat tactic tast taylor teen telegraph temporarili
        idf 17 tenni terribl testifi thailand theme thin thorough threshold thrown tiger tini tire toll tourist tragedi
        idf 17 transmiss transpar tremend tribut tripl triumph trophi turkish twin uiuc unaccept uncertain uncov undermin
        idf 17 undertak underway unexpect unifi unpreced upcom urban utah uucp valley valuabl variant veget venezuela vessel
        idf 17 vladimir walker warner wash watchdog weaken weigh wheel wherea wholesal widen wire wise workforc wrap yahoo
        idf 17 youth
        idf 18 aa aaa abc abu accru accumul acr admir admiss adventur affirm afghan aftermath afterward airbus alabama alaska
        idf 18 align allevi amazon analog anchor ancient andrea annot anthoni anymor app arena argentin asylum att au authent
        idf 18 automak automobil automot autonom avenu backward bail ballot bang banqu bargain bat bayesian beam behav bench
        idf 18 benefici benjamin berkeley berlin beta bibl bike bilater bin binari bind bird birmingham birthday bitter bless
        idf 18 blown bold bolster bomber bone bounc bours bow brad breakdown breakfast breakthrough breed briefli brows
        idf 18 brussel buck bug bull bunch bundesbank buri burnham buyout campbel carbon cardin carter casualti cat catherin
        idf 18 cathol cattl ccc cellular cereal chat cheat childhood cifar cinema clarifi claus clinch clipper closest closur
        idf 18 clue coat coeffici coher colin collin coloni column comeback complianc confess confidenti conform conscious
        idf 18 consent consol contempl contin conting contractor contradict corpus cotton counsel coup courag craft crawl
        idf 18 creator cricket cruis crystal cubic cult cure curious dad darfur dash dc dean decod default defect defer
        idf 18 defici delhi dem demograph denmark dens denver depict deregul des detector devis diagnosi dial diamond dick
        idf 18 dictat diego diet dig dinner disadvantag disc disclosur discourag disgust disney displac distil distinguish
        idf 18 distort distributor dna donor dope drain drift du dublin duke dump dvd eager ear easter ecuador eddi efficaci
        idf 18 elit emir en encrypt equilibrium erod erupt escal ethic ethnic evacu evan eve evil exchequ excus fa fade
        idf 18 fantast fare fda fertil fiction fierc finger fla flame fled flee fleet fold fool forest forev forg fort forth
        idf 18 forthcom franci frankfurt fred freed freeli fruit funni fuzzi gan gaussian gdp gender geneva geograph geometr
        idf 18 gerhard girlfriend glad glori golf gotten greek greet grid grip habit hadn hammer hamper harvard healthcar
        idf 18 hello herald heterogen hey hierarchi hog holm hook hop horror hors hurdl hussein hutton hypothesi immun
        idf 18 inadequ inappropri incorrect indefinit indonesian indoor induct ineffici infinit infring inherit inning insert
        idf 18 inspector instabl insuffici insurg intensifi intercept interstat invas invent invers iowa ipod islamist ivan
        idf 18 jeremi jerri jerusalem jesus jew jimmi jordan joy judgement junior justin karl kate kenneth kentucki kenya
        idf 18 kernel keyword kilo kilomet km laden lawrenc leap legaci lengthi lib lifetim lion liter litig logist loud
        idf 18 louisiana loyal luck lucrat ma machineri magic magnet malaysia malaysian mandat manuel mar marc marco margaret
        idf 18 maria mario marketplac markov marshal maryland massacr math max md meal meat merchandis merit meta metr
        idf 18 metropolitan midfield midland midnight milan mild minneapoli missouri mitsubishi mm mnist modular molecular
        idf 18 montreal mood moor moratorium motorcycl mous mouth multimedia musician nakason naval nazi nba nbc neglect
        idf 18 neighbour neil nervous neuron nevertheless nfl nigel nigerian nil ninth nl noisi nomine norm northeast notifi
        idf 18 notori nyse occup occupi offenc offend offshor okay oliv opec ordin ore os oust outfit outlet outrag outright
        idf 18 overhead overlap overlook overse owen packet pakistani palac panic paradigm partit pat patch pave pennsylvania
        idf 18 peoplesoft peru phillip philosophi pittsburgh pixel plagu plate plea plug poison polar pole polish pollut
        idf 18 polynomi portal poster pour prayer precious pregnant prescript pride printer privatis prix propaganda
        idf 18 provision provok pursuit quadrat quantifi quebec radar radiat rail railway rand ranger rape reactor readili
        idf 18 reaffirm receipt recept redund refere refund regain reopen residu reson retreat revel revolut revolv rick rid
        idf 18 ridicul rio rip robin roman rome ronald ross roy ruin russel sack sail saint sam satisfact satisfactori
        idf 18 scholar sci scottish scrap scratch scream scrutini sean sensibl sequenti serial setback setup shame shelter
        idf 18 shi shield shoe shortfal shout showcas shrink shuttl sick sidelin sieg skeptic slaughter slot slowdown
        idf 18 sluggish snow soccer solar somehow sooner southeast southwest spacecraft spam spectral spike spokesperson
        idf 18 spotlight sprint squeez sri stall stamp steam steep stiff stolen straightforward strang streak stupid
        idf 18 successor suiss summar sunni sup supercomput supermarket surrend suspicion swedish sweet swell swift swim
        idf 18 symptom synthesi tale taught taxpay ted tehran tel tendenc terri thai theater theft theorem therapi thereaft
        idf 18 therebi thermal thick thompson thread threw thrill token tone topolog tougher tourism tower trajectori tranch
        idf 18 transmit treasur treati trillion trim tsunami tube turnaround twist tx undergo underground uniti univers
        idf 18 unseen unspecifi unsuccess urgent usabl usag usenet utter vanish varianc vega venic venu vertic veto viabl
        idf 18 visa volcker voltag volunt voluntari walter ward wayn wealth wed welfar whenev whilst willing wine wipe
        idf 18 wisconsin withdrawn workstat worsen wright writedown www yanke yasuhiro yeah yellow yeutter yuko
        idf 19 aaron abduct abid aboard abolish abort absent abund accident acid acreag addict adher adjac administ advisor
        idf 19 aggrav ahm ai ail airplan airstrik albert algebra algeria alien allegi alloy alpha alt altogeth aluminium
        idf 19 aluminum amateur ambigu ambiti amongst amplifi anderson andr ankl anna annoy anomali antitrust anxieti anxious
        idf 19 aol apologis applaud applianc arafat arbitr arc architect aspir assassin astronaut asymptot asynchron atheist
        idf 19 attain auditor auster austin authoris autoencod auxiliari aw awesom axe axi backlog backup baltimor bancorp
        idf 19 bandwidth bankrupt banner barbara barclay barley barney bath bathroom batter bbs bc beer belt bend bernard bi
        idf 19 bidder bio bishop bite bitnet blend blew bloc blockbust blogger bloodi blunt blur boast bobbi boil bonn bore
        idf 19 bottl boyfriend bp bpd brace breast bristol broaden brook bryan bt btw bubbl bulletin bullish businessmen buzz
        idf 19 bypass cage calibr cambridg canon capitalis capt captiv cardiff caribbean carmak carryforward catalog
        idf 19 catastroph categor cbt ceil cement chad chan chant chaotic characteris charm chemistri chest chile christ
        idf 19 chronic chronicl chuck cincinnati cisco citibank citicorp classroom cleric clive clone cnns coastal coca cocoa
        idf 19 cognit coin cola collid collis colombia comic commemor commonwealth communiqu commut complement complementari
        idf 19 conceiv conceptu concurr confin conjunct conspir contemporari contextu contributor convey cos cosmet costa cp
        idf 19 crackdown criterion cruz cso cuba cyclic da dairi daiwa dakota damn dampen danish dare darren dawn dear decay
        idf 19 decent decompos decomposit decoupl deduct den denni depreci depriv dept der derail derbi desk detent
        idf 19 determinist deviat devil diagnost diari diminish directori disagr disguis dispar dissemin distress ditch
        idf 19 diverg divorc doc dock dod dome dominion doom dose doug downtown downturn drastic drought dubai duo dust eagl
        idf 19 earliest ecus edinburgh editori edt egg egyptian elizabeth embark emiss enact endang enlarg enrich ensembl
        idf 19 entail enthusiasm enthusiast entranc entrepreneur entropi envisag eras ericsson escrow espn evas everton
        idf 19 everyday expertis faq fascin fe fetch fiber fidel fig finland finnish firearm firmer flew flip flower font
        idf 19 forens forese foul fractur fragil fragment freight fri friction frost ftp fuell funer furnitur ga garcia
        idf 19 garner gasolin gateway gatt gaug gb ge gen generous genius genocid genr gestur glasgow gop grate graviti
        idf 19 groceri grower guaranti guardian guilder gunmen gut hack hacker halv ham hamilton hamstr han handheld handset
        idf 19 hanov hardest hart hashtag hassan hawk hazard hd heal heap hectar hedg heel helm heritag hillari hinder hip
        idf 19 holland homeland homer hometown homosexu honda horizon horizont horribl horrif hrs hub humanitarian humbl
        idf 19 humili hunter hyperparamet ico ideolog idl ie il imit immens immin impair imprison improp inabl inaccur
        idf 19 inaugur inconsist increment industrialis inequ infant inflict ingredi inner instagram instinct insul insult
        idf 19 int integ intellectu interpol intersect intrigu intrins invad ion ip irregular irrespons issuanc itun ivori
        idf 19 jacob jacqu jakarta javier jennif jobless josh juan judici junk jupit jurisdict juror justif kabul kenyan
        idf 19 keyboard kidder kiichi kit kremlin kuwait kuwaiti lag landscap lanka laptop las laura lawson layoff lb lbs le
        idf 19 leaf lean learner lebanon legendari leicest leon lesser libor libya libyan lifestyl lineup lisa lit lodg lone
        idf 19 longest longtim loom louvr lp lt lui lunch lung lyng madison maiz malcolm malici mall mandatori manifold
        idf 19 manila mart matric mb meantim mediat melbourn menu mer mercantil mercuri mess mich michel michell midday midst
        idf 19 midwest migrat mikhail militia milk min ministeri mislead mississippi misus mit mitig miyazawa mob modal modem
        idf 19 moistur molecul montgomeri morri mosqu mourn mph mrs msn mull multilater municip murphi murray mw myer naiv
        idf 19 narrat nasti nato nearest nec necess neglig netanyahu nevada nicknam nightmar nippon nobel nokia nomura
        idf 19 nonetheless noon norman northeastern norway nose notebook nowher nt nutrit oat occurr oecd offlin oilse oregon
        idf 19 organic orlean ottawa outbreak outdoor overturn overview oxford oxid oxygen painewebb pan parametr parker
        idf 19 passiv passport patienc patriot paus payrol peg pen penal penc penetr pentagon perez perpetr perri pet pete
        idf 19 phenomena philipp phoenix photographi photon physician pile pink pipe pirat plausibl playoff playstat pois
        idf 19 poland polym ponder poorest portland portrait posterior powel pray predecessor pregnanc prejudic premis presum
        idf 19 pretend preview privileg procur profess profound prolifer pronounc prop propel prosper protection
        idf 19 protectionist protein provinci proxi proxim prune pub puls punch purport puzzl qatar qtli quak qualif quantiz
        idf 19 quest racism radioact rafael rage rainfal rap rapper ratifi rear reassur rebat recapit recipi reconsid recreat
        idf 19 recur redistribut reed referendum refinanc refineri rehabilit reid reign rein relay releg relianc remedi
        idf 19 renegoti rental replay replic reproduc resnet restart restrain restraint revisit revolutionari reynold rhetor
        idf 19 rig rigor riot riski rivalri rom roof rooki rotterdam saddam safeguard safer salt samsung samuel sand saturn
        idf 19 scam scot scrambl se seoul sequel servant sgd shanghai sharon sheikh sheriff shine shook shooter shore shower
        idf 19 shrug sibl silent simpler sin sincer singh skip skipper slate slice slim smallest smartphon smash smell smuggl
        idf 19 socialist societ soil solver sorghum spa spammer spaniard specialti spectacular spill spiral spray stack
        idf 19 stanford stapl stark startup stat stationari stern stir stockpil stomach stranger strap strategist straw
        idf 19 streamlin stride strive strongest stronghold stumbl submiss subsid suburb suck sullivan superb supplement
        idf 19 suppress surpass susan suspici symmetri synchron syndrom synthes syrian tail tea teammat teeth templat
        idf 19 tennesse tens tentat terrifi tex textil thatcher theatr thirti thomson thrive thwart tide tier tin tissu titan
        idf 19 tommi torn tortur toshiba toss touchdown tout toxic toy toyota traffick tragic tran trash tribun tricki
        idf 19 trivial tumbl tunisia tunnel turf turmoil twelv twenti ubiquit uc uefa ugli ukrain ultra unanim unarm unavail
        idf 19 unawar unbeaten uncl uncomfort undertaken underwritten unfold unhappi unidentifi unilater unix unlabel unnam
        idf 19 unnecessari unpredict unrest unsecur upbeat upload uranium useless ussr utilis uunet va vacat vacuum veloc
        idf 19 venezuelan verbal verdict verif victoria vietnam viewpoint vigor villa virgin vocal void von wallac wang
        idf 19 warehous warren warrior wealthi welsh westminst wet wi width wildlif willi wimbledon woodward workplac worm
        idf 19 worthi wreck wrongdo xml xp yasser yell yemen youngest youngster youtub zimbabw zinc
        idf 20 abbott abraham absurd acclaim acm acut adob advert advocaci agnost alastair albeit alberta alik allan allot
        idf 20 amd ami ammunit amnesti amo ampl ant anytim apparel apt ar arabian arguabl arkansa armenian arnold arsene
        idf 20 arthriti artifact aston astro atari atf austria autoregress avert baa bach backer backlash backpropag bacteria
        idf 20 balladur bangkok bangladesh basin basket basra batf battlefield bb bbb bean bearish beast bedroom beg behead
        idf 20 belov beneath bennett bever beverag biblic billi billionair biographi biotechnolog blade blanket bleak bleed
        idf 20 blueprint blunkett bmw bolt bombard bori botelho bottleneck boycott boyd bradley brake bread brent brett brew
        idf 20 brick brink brisban brit bronz bros bruis bruno brush bud buddi bueno buffalo bulli bullion bumper bundl buoy
        idf 20 businessman bust butler butt buyback cabin cach cafe cake cal caltech cam cameron cameroon candidaci cane cape
        idf 20 capitol cargil carpet carrol cartel cartoon cartridg carv cascad casual causal cds celtic centrist certifi
        idf 20 cftc charlott checkpoint cheek chi chill chocol choke chunk cia cie circumv citat clamp clarif clariti
        idf 20 clearanc clearer clerk clever clutch cmos cmu coars cocain cohen col cole collater columnist commenc
        idf 20 commentari comp companion computer con conceal condens congest congratul connecticut connor conquer contamin
        idf 20 contour contra conven corpora corros costum countless courtesi cousin cow cream creatur cruel crumbl cub cuban
        idf 20 cultiv curl curriculum curtail curti cwru cyber cylind cyprus czech dale dam dame damp danni davenport dd
        idf 20 deadlock deck decor decre deepen defi deform defus delawar delic dell demo denial denot denounc dent deplet
        idf 20 deport descend despair detaine deter deton devalu di diabet diagon diagram diamet diana dictionari digest
        idf 20 dilemma dilson diplomaci dire dirti disapprov disastr discharg disciplinari disconnect discrep discriminatori
        idf 20 disentangl disgrac dismantl dispatch dispers disproportion disregard dissip dissolv distant distract dive
        idf 20 divert divest dnn dnns dodg dole donaldson downstream dragon drawback dread drone drum duncan duplic durat
        idf 20 durham earmark ebay eclips edouard elementari eleven elli embargo emphasis empow emul endless enquiri ensu
        idf 20 entangl envelop envoy epa epic epidem epsilon eros es escort essay essex etern ethiopian eurodollar evad
        idf 20 evolutionari exagger exec exil expedit expel exxon facial faction falcon fallujah falter fanci fantasi fargo
        idf 20 fatigu fcc feat feedforward feloni fenc ferdinand fernando feud fever fifti filmmak finalis finalist
        idf 20 fingerprint firefox fixtur flagship flanker flare flesh flock floppi flu flurri fm fob forgiv forgotten
        idf 20 fourier franklin frantic fratern fraudul freddi frederick frenchman friendship frighten fring frontier ft
        idf 20 fujitsu funaro furious fuse fusion galaxi galleri gallon gambl gamer garag gartner gavin genesi geoff geolog
        idf 20 gerald gerard germain gig gilt glanc glen glimps glove gmbh gnp goalkeep gonna goodby gospel government gps
        idf 20 grammi grandmoth grasp grass greenspan grey grief guerrilla guin guinea gunfir gunshot gym hadi hagu halo
        idf 20 hamburg hamid hampshir handgun handler har harass harbor harden harmon harmoni hassl hatr haul haunt hawaii
        idf 20 hay hbo header heavier heck heighten helen hemispher hernandez hesit hewitt hewlett hispan historian hitter hk
        idf 20 hoc hodgson holli holocaust homeless hood horrifi hover https hudson hug hull humor hung hunger hungri hurri
        idf 20 hype hyper hypothes ic ignit illus im imageri imped imper imperi implant incomplet incumb indianapoli infam
        idf 20 infin inflationari inflow influx infus inhabit inhibit injunct injustic inland inmat insolv intact
        idf 20 interconnect intermitt intim intimid intract intrus invalid invert invis invok ir ira irrit islamabad issuer
        idf 20 iv jacket jacki jake jam jane java jeffrey jen jenkin jihadi jihadist johnni johnston jonni juic julian jumper
        idf 20 jungl kay kean keeper kent khan kidnapp kinet kitchen kleinwort knife knight koresh kurdish kurt kyle lap lash
        idf 20 latenc lateral lattic launder lawn layout learnt lectur leed legislatur leigh len lent leo leonard les lesli
        idf 20 lessen lethal li liam liberalis libertarian lieuten lighter lightweight likewis lindsay linguist lip livestock
        idf 20 logo longstand loophol lover loyalti luca lufthansa lure macintosh mae magistr mainfram maneuv manifest
        idf 20 manifesto manoeuvr marijuana maritim marker marlin martial martinez marvel mason mastermind mat mathew mauric
        idf 20 mc mcdonald mcdonnel med median mediterranean meg megawatt melt memo memor mentor merced merck mesh metadata
        idf 20 meteorolog metro meyer mhz mi mice microchip microscop microsystem middlesbrough midsess migrant miguel
        idf 20 millionair mint miracl misconduct miseri mistaken mitchel mo modernis molest mon monaco monica monopoli
        idf 20 monoton monster morocco morrison motorola mourinho mu multipli munich na nail nairobi nake narrowli ncaa neat
        idf 20 nerv nest netflix newcom newer newest newton nhl nhs nicaragua nichola nicola nikkei nikko nintendo nissan
        idf 20 nobl nod nonsens norton norwegian notif nowaday nsa nut obscur obsess obstruct oilfield oldest omar omit
        idf 20 ontolog opera optimis oral orchestr organ orlando orthogon ot otto ought outer outflow outlaw outlay outskirt
        idf 20 outsourc outweigh overrid oversight overtim pac packard pad pairwis panama pant paradox paragraph parameter
        idf 20 pariti partisan password pastor paulo peabodi pedro peke peninsula pepper perceptu peril peripher perpetu
        idf 20 persecut pervas pessimist petrol ph pharmaci phelp philli philosoph phish pickup pie pierc pierr pig pill
        idf 20 piraci pitcher pitt planetari plasma pleasur plummet policymak polygon pope pork portug portugues postal pot
        idf 20 poultri powder powerhous practition pragmat precipit predat predomin prematur preval primit problemat proclaim
        idf 20 prolong prone proposit proprietari provoc prudenti pseudo pt pti pupil purdu quarterback quasi quell queue
        idf 20 rack racket radius railroad ralph ranch randi rapese ravag raymond reactiv realti reap recaptur reciproc
        idf 20 reckless rectifi recurs reel ref refrain refut rejoin reloc renov repaid repeal rescuer resent reservoir reset
        idf 20 residenti resili resurrect retaliatori rethink retrain reunit revamp reveng rewritten rhode richardson richer
        idf 20 rider rifl rift rigid rl rnn roar robberi robbi roberto robertson rochest rocki roddick rodriguez romant
        idf 20 rooney rover royalti rub rubio rude runtim rupe rutger sacrific sake salient sank sao sap sara sarah satir sb
        idf 20 scari sceptic schema schmidt scoop scout screw scrum scsi sear seeker semifin semit sensat sep serena sgi
        idf 20 shade shallow shane shark shatter sheffield shelv shiit shoichet shopper shortcom shorter showdown shun
        idf 20 shutdown si sidewalk siemen sig sigh silli simmon simplic singular sketch slain slap slave slew slick slogan
        idf 20 slope smelter smuggler soap soften solicit solidar solo solvent somalia soup southampton southeastern sparsiti
        idf 20 spawn spec specialis spectat spectra speedup spencer spiritu spite sprinter spywar stab stagger stagnat
        idf 20 standstil starter startl statut steadili stearn stereo stereotyp steroid stimulus sting stockholm stoke
        idf 20 stoltenberg strand strife stripe stuart subdu submarin subspac subtl suburban sudanes sumitomo summon sunshin
        idf 20 supervisor supplementari surf surgeon surgic swallow swept symmetr tablet tailor taliban talli tampa tanker
        idf 20 taxat taxi technician templ tempt tenn tenth tenur testament texaco textual textur thrift throughput thrust
        idf 20 thumb ti tick ticker tighter timet timothi tm tobacco todd toilet tongu tottenham toughest trademark tradeoff
        idf 20 trafford trailer trainer transcript transient transplant trauma trek tremor triangl tribal tribe trio tropic
        idf 20 trump tuck turbo turbul turk turner turnout tvs twickenham tycoon ukrainian unadjust unbeliev unbias uncondit
        idf 20 underestim underlin underneath undersecretari undoubt uni unleash unpaid unravel unrealist unresolv unstructur
        idf 20 upham upheld upris upturn url uruguay usc usher usx vacant vaccin vae vagu valv vancouv vanilla venus vet
        idf 20 viabil vibrat victor vintag viral virtu vocabulari vol volkswagen voluntarili waco wade wagon walsh walt
        idf 20 warburg wari warship wasp wasserstein watson wavelet webster weird wenger whatsoev wherebi whip whoever
        idf 20 wilkinson wisdom withdrew withhold woe wolf wooden wore worship wow xbox xon yemeni yuan zurich
        idf 21 abdullah abolit abrupt absorpt acc accessori ace acoust actuat aden adjourn adolesc adrian advent aerial
        idf 21 aesthet affin afloat ah ain aka ala alfr alic alicia allergi alp altitud ambul amc ame amex amplitud amr ana
        idf 21 anecdot anfield ankara annualis api apollo appal appetit aquino arbitrag arbor arch archaeolog archbishop
        idf 21 arctic ari ariel arithmet armenia armor arrear arrog arrow arteri arthur articul ash asham asleep ass assail
        idf 21 astonish astronom astronomi asymmetr ate atlas atop atp atroc attende auburn aunt aussi austrian automata
        idf 21 aveng aviv awak awe bac backdrop backyard baggag bahrain bailey bailout bake bakeri baldrig bale ballmer banca
        idf 21 barg barn basement bass battleground bayer bayern bd beatl beck beckham bee belli benign bent berni betray
        idf 21 biker billboard biomed biopic birthplac bizarr blake blank blatant blaze bloom bnp boko bolton boo boolean
        idf 21 bootstrap boulder bout boutiqu bradi brag brass breadth brendan brewer bribe brigad broadway brunswick bryant
        idf 21 bu budgetari buick builder bulb bump buoyant bureaucraci bureaucrat burger burial buse butter byrn cad cairo
        idf 21 caiss calf calib caliph caller calori canal cann cannon capitalist capsul caption caretak carol cart casino
        idf 21 castillo castro catalogu catalyst cater cavali cci cdt ceasefir cellphon cemeteri census certainti champ
        idf 21 chapel charit cheapest chem chen cheney cherri chevrolet chicken chirac chop christi christina cif cigarett
        idf 21 circular cis citizenship civic clad clara claud cleaner clement cliff cnnphoto cockpit coconut cohes
        idf 21 coincident coke coleman collector colombian colon colt combinatori comedian commerzbank compart compass
        idf 21 compatriot compensatori compuserv concis condol conductor confeder conglomer conjectur connector contenti
        idf 21 convoy coron corrobor counterfeit countrysid courtroom covert cox cpu cramer cray creek crippl crm crook
        idf 21 crunch crypto cryptographi cube cue culmin curfew curios curri curs curvatur cushion cutback cynic dal
        idf 21 damascus damien dancer davidian davidson dawson db debri deceas decentr decrypt deflat deflect degener delist
        idf 21 deliver dempsey depositor derek descriptor destini detriment diesel digniti dilig dillon dim disburs discont
        idf 21 discours discredit disloc dispens dissid diversif dixon dl doctrin dolphin drake driscol dropout drown drunk
        idf 21 ds dubious duck duel duff dull dumb dunn dupont durabl dutchman dwindl dwyer dzhokhar earner earnest ee
        idf 21 eigenvalu electrod electromagnet eleg elena eleph eli eliot ellen elliott elud elvi embattl embodi emph
        idf 21 encompass eng enrol enron entrench enumer eq equalis equit er erad ernest essenc etch ethiopia euclidean eugen
        idf 21 eurozon exacerb exam excerpt excis exert exploratori extermin extinct extradit facet factual faculti fallout
        idf 21 farmland faulti fc fdic feedgrain felix fend fernandez ferri fielder fieri fifa finest firefight firewal
        idf 21 fisher fist flatten flavor flickr flop flourish flown focuss foil followup footprint footstep footwear forb
        idf 21 forfeit forgot forrest forsyth forti fortnight fossil franco francoi franz fraser fray freenet frenzi frontlin
        idf 21 fslic ftse fundrais fur furi fuss gabriel gamma garbag gareth gase gasp gaze gazprom gee geek gem gencorp
        idf 21 genom geoffrey gerrard getti ghana ghost gibson gilbert github glenn glitter glow goodwil gore gotta gover gpu
        idf 21 grad graem gram gramm grammar grandchildren grandfath greedi gregori grenad griffin groin groundbreak gt
        idf 21 guitarist gunner gw gy haa hakim hal halftim halfway hamiltonian handi hank happier haram harbour harley
        idf 21 harold harrison hartford harvey hash hatch headach heartbreak heather heathrow heaven heavyweight hefti
        idf 21 heineken helmet helmut henderson henson herd herein heroin hijack hilari hing hmm ho homicid homogen horn
        idf 21 horus hottest houthi howe http hugo huh humid humphrey hungari hurl hydrogen hyperlink hypothet idaho ide
        idf 21 idiot illumin imho immers imposit impoverish impuls inact inadvert incident inclin incompat indebt indi
        idf 21 ineffect inferior infest inflammatori infrar ing ink insan insect instantan interoper interrog inventor ipad
        idf 21 ipo irna ironi irrelev irrevers irrig irv isa isl istanbul jacksonvill jaim jamaica janet jaw jazz je jeb
        idf 21 jefferson jenrett jeopard jeopardi jessica jethro jorg jp jpl judi judiciari julia juvenil karen karzai kati
        idf 21 kelvin khodorkovski kidney kiss kobe kraft lago landslid lang laps laurent lazi ldp lebanes legitimaci leisur
        idf 21 lesbian levin liabl librarian lifelong liga liken limb limp lincoln lindsey linger lire literari liu lleyton
        idf 21 locker lockhe logarithm login longitudin lopez loser lotteri lotus louisvill lstm lu luckili ludicr lufkin
        idf 21 luke lumber lump lunar lyon lyonnai lyric macro magnific maj makeup manageri manslaught mansour marcus mariano
        idf 21 maximis maxwel mccarthi mchp mci mcilroy meaningless medallist medicar megabit meltdown memorandum memphi
        idf 21 menac merci messeng microprocessor microstructur microwav midway milburn mileston milwauke misc miser mismatch
        idf 21 misunderstand mitsui mn mohammad mold monkey montana monument mormon morpholog mortar moss mosul motherboard
        idf 21 motif mt mullen muller multin multivari mum mumbai musharraf mustang myth nanci nano nasd nathali nathan
        idf 21 national nationalist nc nebraska needless neighbourhood neill nelson nephew neurosci neutron newman ni nich
        idf 21 nickel nonprofit norfolk northwestern norwich notch notr nova np nuanc null nz oak oakland obes obey
        idf 21 observatori ofcom okla olivi ongpin onset op oppress optimum ordeal organism orion osaka osama oscil outburst
        idf 21 outdat outgo outing outlier outstrip overdu overfit overload overshadow oversubscrib overt oz pacer pal
        idf 21 paperwork paramount parcel pariba pathway payload pdas peacekeep pearson peel pellet penalis penn penni
        idf 21 pennzoil perplex persuas pertain peruvian pervez peso petri petro pfizer pga phantom physicist piecewis
        idf 21 piedmont pik piss pistol pivot pizza pl plaintiff platinum pleasant plight plutonium poehl pointer policemen
        idf 21 pont pontiac poorer pore porto postscript postseason potter pr practis preach precaut preferenti prescrib
        idf 21 prestigi preston prey priest princess priori proactiv probat prophet propuls pros prospectus prostitut provabl
        idf 21 ps psp puerto pullout pundit punit punk purs pzl quadrupl quark quarterfin qubit queensland quinn quo ramirez
        idf 21 ramp ratif rattl raul rave rbs rca rd reassess reboot rec recip reckon reclaim recoup rectangular recycl
        idf 21 redesign redress reformul refresh refug reimburs reinstat relentless relu remak reminisc renam renault renown
        idf 21 reorganis repel repositori repost repress repris reproduct resal resel resumpt resurg retent revalu revok
        idf 21 rewrit rgb rhythm rica richest ringgit rite riyadh rnns rockwel rod rope rosi rosneft roth rothschild rudman
        idf 21 runaway rung runway ruth ryder sadden sadr safin sailor salvador salvag sanaa sandi sang santo sarney sas
        idf 21 satan satoshi satur saver savvi scalar scarc scath schill schneider schroeder scorer scriptur seamless
        idf 21 sebastian sectarian secular segreg sender separatist sergeant sergio sgt shaft shah shaken sharapova sharewar
        idf 21 sharia shaun shaw shear sheep sheer shia shipbuild shorten shortest shortlist shultz sideway sierra sigma
        idf 21 silva sim simm simplest simpson sitcom situ skeleton ski skirt skull slack slay slid snapshot snatch sni soc
        idf 21 sociolog solicitor someday sore sour southwestern sovereign sovereignti spat spate spear specimen speedi
        idf 21 sphere spheric spider spitzer splash spline splinter spoil staffer stain stalem stalk stamford standoff
        idf 21 standpoint stare statu statutori staunch std steelmak stefan stellar stephani stifl stint stockbrok stole
        idf 21 stoppag strait stratus stray stringent stubborn stunt substant substrat sumita sunderland sunflow superintend
        idf 21 superstar supervisori surrey surrog suscept suv suzuki sven sw swarm swath swear sweat sweeten swirl sword
        idf 21 sympathet sympathi sync syntact syracus sys tabloid taipei tall tandem tanzania tarnish taser tate taunt
        idf 21 telephoni telescop telex temper tenant tensor terrif th theodor thierri thiev thigh thrash thriller throat
        idf 21 throne thunder tikrit tile till tinker toe tomographi toppl tore tow tract transatlant transistor trevor
        idf 21 trickl troy truncat tsarnaev tunisian turbin tutori typhoon uae ub ucla uganda uh umbrella umd unaffect unansw
        idf 21 unc und undercov undercut undergradu underpin underscor undervalu underw underwat undesir unfound unicef
        idf 21 unilev univ unlaw unload unlock unpopular unreason unrel unsaf unsolicit unstabl unstopp unwant unwelcom unwil
        idf 21 uphold uproar upsid urgenc valencia valuat vandal vatican vault vax vein vera verg verizon vers versa versatil
        idf 21 vertex vi viacom vicin videotap vie vienna vigil vike villain vincent vioxx vms volley volvo vowg vw wagner
        idf 21 waiv wal wallet wander wardrob warfar warp watcher watt webpag wedd weed wembley whereabout wherev whistl
        idf 21 wicket wikipedia wil wildcat windfal winger winnipeg wiretap wis wisc witter wizard wolv workabl workload
        idf 21 workshop worldcom worthwhil wrapper wreckag wrestl wto xi xinhua yamaichi yan yorkshir yugoslav yugoslavia
        idf 21 zambia zip zoo zoom
        idf 22 aapl abba abdomen abdu abdul abe aberr abidjan abnorm abound abram abstain abuja academia accent accolad
        idf 22 accomod accomplic accredit aclu acn acquaint acquit adaptor adb adequaci adhes adm admin ador aeg aeronaut af
        idf 22 afflict affluent afg aforement agil ahmad airspac aisl ajax akin alain alcoa ald alessandro alexandra
        idf 22 alexandria alexi alkhshali alla allawi allegheni allerg alley allud almasi almasmari alot alterc amass amber
        idf 22 ambient ambush ameli amen amiga amoco amort amp amro amstutz amus anaheim analogu anatomi ancelotti ancestor
        idf 22 ancestri ander andersen android angela angelina anglo angola angrili angular anil annan anneal annex annum
        idf 22 anomal ansari antarctica anthem anthropolog antibiot antibodi antidepress antiqu antivirus apartheid apertur
        idf 22 apparatus applaus apprais arbitrarili arcad archer archivist arden arisen armstrong aros arous artilleri
        idf 22 arturo artwork asbesto asc ascertain ascii ashley ashton assad assay asymmetri ata atheism athena atho
        idf 22 atletico atm attest auckland augusta aura aurora aus authoritarian autism autobiographi autograph autopsi
        idf 22 avalanch awhil awkward axial axp ayatollah az aziz azpurua bab backbench backbon backfir backhand backpack
        idf 22 backtrack bacteri badg baffl bafta bait bakr balco bald baldwin balk ballad ballist balloon baltic banana
        idf 22 banco bancshar bangladeshi bankamerica baptist barbar barber barca bardo barkley baro baron barrag baseman
        idf 22 bash batman baxter bce bcs beacon beard beaver beep beet beirut belarus belfast belgrad benedict beneficiari
        idf 22 benghazi benitez benson bergen berlusconi berman bernabeu berri bert berth beth bethlehem bewar bewild beyonc
        idf 22 bicker bicycl bieber bilingu bing biochem biochemistri bipartisan birdi bisexu bitch blackburn blackmail
        idf 22 blight blink blip blister blockad blogospher bloodsh bloomberg bluetooth blush bnr boardroom bode bodili
        idf 22 boehner bogey bogus bolivia bolivian bombay bondhold boni bono bookmak booster booth bor boredom borg bosnia
        idf 22 bosnian bosworth bot botch bounti boxer boycot br bracket bradford brandon branson brawl breathtak breweri
        idf 22 briberi bride brien brighter brightest brighton brittl broach bronco bronx brooklyn brotherhood bruin
        idf 22 brumfield bs buccan bucket buddhist buildup bullpen bullshit bundesliga bunker burgeon burk burma burnt burton
        idf 22 busch busiest butcher bv bye byrd bystand byte cab cadillac caesar calculus calgari californian calvin
        idf 22 cambodia canari canberra candi candida canyon capacitor capel capita capsiz carbid carbohydr cardiac
        idf 22 cardiovascular carlton carnag carnegi carniv carolin carpent carriag carrot carryov carson casey cassett
        idf 22 cassini castl cathedr cathod cawl cb cbc ccd cco cctv cdc cdn censorship centrifug ces cfo ch chairmanship
        idf 22 chairmen changeov charismat charleston charley charlton chatter chavez cheapli chees cheng cherish chess
        idf 22 chevron chew childcar chilean chin chipmak chord chorus christin chun chung churchil churn cingular circuitri
        idf 22 citigroup citrus cl clair clap clarenc clarkson classmat claw clay cleans cleanup clh clickthrough clijster
        idf 22 climax cling clint closet clot clout clutter cm cmb cme cns coax cobb cochran cocktail coffer coil colo
        idf 22 colonel columbus comet comex cominco commend commonplac communal complac comprehend comptrol conabl concav
        idf 22 concession concord concuss condon cone confisc congo congreg congressman congressmen conn connel conoco conrad
        idf 22 consign constel constructor consul cont contempt contracept contractu contradictori cooki copenhagen copolym
        idf 22 cor coral corazon cord cordoba cornel cornerston cornwal corps corri corridor cortex cosmic couch cough
        idf 22 counterproduct counterterror courier courthous covari coven covet cowboy cpc cpr crane crater crawford crawler
        idf 22 craze credenti creditwatch crisp critiqu crosbi crossov crossroad crucifi crusad crusher crystallin ctr cueto
        idf 22 culprit cumbersom cursor curt cute cwt cyclon cylindr cynthia dae dai damon dana dani darker darl dart
        idf 22 dartmouth daunt dauster deadliest debit debug deceiv deceler dechi decri deed deepest deer defector defiant
        idf 22 defraud dehydr demean dementieva demis demolish demon demot denim denis densenet denshin dental denwa
        idf 22 deportivo depot depp derogatori desi despic destabil detach devoid dg dhabi dhaka dia dialog dian dicaprio
        idf 22 dictatorship dieter diffract digex dilat dinar diner dinosaur dioxid dipol dirichlet dirt dis disallow disband
        idf 22 disbelief discard discern discord discretis disgruntl disjoint dislik dismay disobey disrespect dissent
        idf 22 divestitur dividian divin divulg dj dm dmitri dmp dodger doherti doj doll dom dominican dossier dove downhil
        idf 22 downsid dp dram drawdown dresdner driveway drunken dudley dug duli duluth durum dvds dwayn dwell dye dyer
        idf 22 dynamit ea easiest eastend eastman eastwood ebber ebola ecb eccentr ecn ecolog ecosystem ecu ecuadorean
        idf 22 edelman edibl edison edmonton edmund eec eff effortless efh eg eh eighteen einstein eject elast elbow electro
        idf 22 elicit elliot elton elucid elus emb embezzl embroil embryo emergent emili emin emit emperor encapsul enclav
        idf 22 encor endeavor endow endpoint energ enlighten entic entourag entrant environmentalist envis epson equatori
        idf 22 equivari erect eriksson ernesto ernst erp err erron eshchenko espionag esteem eta ethernet euromarket euroyen
        idf 22 evapor evict evok execution exot expo expon extraordinarili extrapol extravag eyebrow faa fabio fabul
        idf 22 fahrenheit faint fairchild fairer fairi fallon falsifi famin fanat fanni farewel feather feeder felip feminist
        idf 22 ferrari ferrit fhlbb fiance fiat fibr fiduciari fin fingertip firework firsthand fischer fishermen fitzwat fl
        idf 22 flank fleme flex flick flotat flour floyd fluoresc flush flux flyer focal foe fog foley folksonomi fond
        idf 22 foolish foray forbid forbidden fore foreclos foresaw forgeri fork forma formid forsal fortran fraca fractal
        idf 22 francesco fraught freelanc freeman frere freshman frog froze fuck fugit fuji fukushima fulham fuller fumbl
        idf 22 fume fundamentalist funnel furnac furnish futil gaal gag gameboy gameplay gao gara gardner garment garri
        idf 22 gatech gatwick gel generalis gentl gentleman geo geographi georgetown germanw ghraib gibb gibbon gif gigabyt
        idf 22 gigant giggl gis giuliani giveaway glamor glare glazer gld glean glide glitch gloeilampenfabrieken gloomi
        idf 22 glorifi glorious gloucest glut gmac gmail goddard godfath golfer gong goodison goran gorbachev gorgeous gossip
        idf 22 gould govt gown gp grader graft granular grappl graze greenhous greenwood gregg grenfel griev grim grime grin
        idf 22 grind groom groov grossli grove gsfc gte guantanamo guatemala guilt guitar gum gundi gunman gupta gustavo
        idf 22 gymnast ha habitat hadron haiti hallam hallmark hallway hama hambrecht hambro hamdi hamlet hamm handcuf
        idf 22 handwritten hanna hansen hanson hardenn hardi hardlin hardship hare harmless harper haut hawaiian hayley hazel
        idf 22 headphon heali healthier hebdo hebrew heifer heinz heir helpless helsinki hendrick henin henman henrik herbert
        idf 22 hercul heroic hezbollah hiatus hid highburi highland hilton hindsight hiss histogram hitachi hitch hitler hiv
        idf 22 hmc hmmm hobbi hoist holling homepag hondura hone honesti honey honorari hooker hoop hoosier hoover hopeless
        idf 22 hormon hornet horseback hotspot howel howl hq ht html hu hue hulk hum hungarian hut hydro hyperbol hypocrisi
        idf 22 hypocrit ia iaaf iad iadb iastat ibid ibrahim icc icco ici idc idealist idol illicit imaginari imelda immor
        idf 22 imo impart impass impati impecc impend imperfect imperson impetus impract improvis incarcer incept incompet
        idf 22 inconveni incrimin indebted indiffer indigen indign indispens indulg inelig inexpens inexperienc inf infeas
        idf 22 infecti infiltr inflam informatik infuri inhal inn innat insecur insensit insignific instructor intak intang
        idf 22 interchang intercours intermediari intertwin intestin intox intra intric intrud involuntari io iphon iri
        idf 22 irishman irradi irrat irresist irrespect irvin irwin isaac isaiah isotrop itc itch ite itt itv jacquelin jade
        idf 22 jaguar jamaican jamal janeiro jar jardin jare jealous jeev jefferi jenson jeopardis jerom jess jewel jewelleri
        idf 22 jewelri jihad jill jo jockey joel jog johannesburg johansson joli jorio joshua joystick jpeg jsc jude juggl
        idf 22 jul jumbo jun junction kaiser kalman kan kane kansai kany kaplan kardashian kashmir katerina kathi kathleen
        idf 22 kazakhstan kb keef kelley kenni kenteri kerb kerosen kerr keynot khartoum kicker kiev kilogram kilometr
        idf 22 kilowatt kirk kiwi kmart kms knesset knick knit knive knockout knowl ko kodak kofi kohl kokusai kosta kramer
        idf 22 ku kuala kumar kuo kurd kurdistan kutta kuznetsova ky kyoto lace lacklust lacklustr lad lagrang lagrangian
        idf 22 laker lamb lament lamont lamp lan lanc lancast landesbank landlin landlord languish lankan lansdown laport
        idf 22 latex latitud laughter launcher laundri lauren lausann lavoro lax lazard lcd lcs lda leahi leapt leari leather
        idf 22 leicestershir lennon leonardo leroy lesion leverkusen lewsey lexic lg lgbt liaison libel liberia lick lid lieu
        idf 22 lifelin liff ligament likud lilli lima lin linda liner linus lionel liquefi lira lisbon lister literaci litter
        idf 22 livelihood liver livermor livesey lm lme lo loath lob lockout locomot locust longev loosen lou louis lstms
        idf 22 lubric luggag lumpur luncheon lurk lush luther ly lyapunov lynn macdonald mack magma magnat magnus mahmoud
        idf 22 maid maiden mainland makeov malfunct mali manhunt manmohan mann manni manpow manuscript marat marbl marcel
        idf 22 marietta marina marion markus marsh martha marti martyr marvin mas mascot matsushita mauresmo maverick mayer
        idf 22 maynard mccain mccartney mcconnel mccoy mcgill mcgraw mclaughlin mcrcim mediev medit megabyt mel mellon melvin
        idf 22 membran memoir menus mep merri meson messi metaphor mg mgm mick microscopi middlewar mideast midwestern mighti
        idf 22 mil militarili millimet millisecond milton mimic mindset ming minicomput miracul miranda mis miscellan
        idf 22 misconcept misdemeanor misguid misl mitch miti ml mlb mls mock mogul moin monarch monash monochrom monsoon
        idf 22 montagu mortal mose moslem motorist motorsport motto mould moya mozilla mpc mri msft msg mtv mud muddi mueller
        idf 22 muhammad multidimension multilay multilingu multimod multiplex multitask murdoch murrayfield mushroom mutant
        idf 22 mutat mute myanmar myriad mythic nadal nadia najaf nanni napster nas nascar nash nashvill natali nationalis
        idf 22 nazional ncsu nd ne neal necessit nederland nem nemtsov nepal nestl netnew neutrino nev neverland nevill
        idf 22 newborn newmont newport newsfactor newslett newsnight nextel nic nicaraguan nichol nicki nicol nielsen niger
        idf 22 niggl nightclub nike nist nitrogen nixon nj nlp nm nmt nn noaa noel nonexist nonparametr nonstationari noranda
        idf 22 nord nortel northampton nott nottingham nou novelti novic npr ns nsc nsw ntt nudg nugget nuisanc nuke nurseri
        idf 22 nutrient oasi oaten ob oc occident ocr ode odyssey offload offshoot offsid ogden ol olli olson omega omiss
        idf 22 onboard onshor onward opaqu opel optilink orphan orthodox ortiz osborn ostens ouster outcri outfield outpac
        idf 22 outpour outset outspoken ovarian oven overallot overcam overcrowd overflow overh overlay overreact overrun
        idf 22 overshoot overtak overtaken overthrow overtur oxi pablo packer paddi paddl painkil pale palestin palmer palmon
        idf 22 palo panacea panamanian panick panix parabol parad paradis paraguay paralys paranoid paraphras pardon pare
        idf 22 parenthood parish parol pars pasadena pascal paso passov patholog patriarch patron patterson paula payoff pd
        idf 22 pda pdes pe pearl peck peculiar pedestrian pedigre peep pencil penguin pentium perceptron perish permut
        idf 22 persian personalis peseta peshawar petersburg peterson petrochem pglo pgp phenomen phys physiolog piano pid
        idf 22 pier pinch pine pinpoint piston pitfal piti planner playback plaza plough plural plymouth po pod podium poet
        idf 22 poke poli polymer populist porn pornographi porsch portsmouth postur potato potent potomac powerbook pp
        idf 22 preclud precursor predictor prefix prepay preprocess prerequisit prescott preseason presley prestig priorit
        idf 22 prism prof profan promissori propon proportion prorat proton protract proxmir prudent psych psychiatr
        idf 22 publicist pulp pursuant putt pwj pyongyang pyramid qanta qc qos qtrli quack quadratur questionnair queu
        idf 22 quicker quickest quinci quirki quist quotat quran qwest rabu rachel rad radcliff radial radiolog rag rahman
        idf 22 raider rainbow raini rake ramif rampag rampant ramsey rancher ransom rapist rash rat ratchet rational
        idf 22 rationalis raven rbd rbi rdf reachabl rebellion reced reciev reconcil reconcili reconven recount recours
        idf 22 recover redefin redirect reev referenc refriger refurbish regal regener registri regrett rehab reilli reinvent
        idf 22 rel relish remodel remors renaiss rene reneg reno renounc repetit replica reshuffl resistor resound
        idf 22 respiratori retak retool retract retrospect reunif reunion reus reverber revit revolt revolution revolutionis
        idf 22 rey rf rib ribbon rican richmond richter ricki rico ridden ridg riley rington ritual riyal rm roadsid roam
        idf 22 roaster rode rodney rogu roi rok roland roma romanc romania romanian romney ronaldo ronan ronni rori roster
        idf 22 rot roundup rous router rowntre royc rs rsa rss rt rubbish rubbl ruddock rudi rug rumbl rupert rupiah ruptur
        idf 22 rusedski ruthless ruud rwanda saab sabotag sac sacr sacrif saddl sag saga saharan salaam saleh salem salesman
        idf 22 salli salut salvat sanchez sanctuari sander sandra sandwich sanjay santiago saul saunder savag sbc sc
        idf 22 scandinavian scanner scar scarf scent scholarship schoolgirl schultz schumer schwartz scorses screenplay scrub
        idf 22 scuffl sculptur sdr seahawk searcher secreci sedan seismic seizur selann seldom selector selfish selloff selma
        idf 22 seminar seneg sensori seper serb serbia sergey seventi sfr sfu sg shabaab shambl shameless shannon sharpen
        idf 22 sharper shave shepherd sherwood shill shimon shin shit shootout shortstop shove showroom shred shrine shuffl
        idf 22 siberia sic sicken silk silvio simmer simplist sinai sinner sixteen sizabl sizeabl skate skew slab slaveri
        idf 22 sleev slovenia smack smarter smear smelt sms snack snake sneak snif snippet soak sob sober sock socket softer
        idf 22 softmax sol solari solidifi solntz solomon somali sophi sophia soundtrack souness sow sown soymeal soyoil
        idf 22 soyuz sp spaceshipon spar sparc spc spearhead specter spectroscopi spice spinal spinoff spit spokesmen
        idf 22 sponsorship spontan spoof sporti spous sprawl springer springfield spun sputnik sr srd ss stacey stade staf
        idf 22 stafford stainless stakehold stan standbi standout starch starr starv staunton stave stealth steepli stein
        idf 22 stella stephenson sternlight stevenson steward stimuli stipul stopper strangl stricter stringer stump stutter
        idf 22 subgraph subsidis subsystem subtract succumb suffic suitor sulphur sultan sundanc sunflowerse sunlight sunset
        idf 22 superconduct superhero superman superstit surfer sutton svetlana svga svhn svm swamp swan swansea sway sweater
        idf 22 swede sweeney swimmer sworn swung synergi synonym syntax ta tab taboo tacit taint taiwanes takeoff tame
        idf 22 tamerlan tamil tamper tan tangibl tar tattoo tau taurus taxabl tcp teas tedious tee teem tek telco tele telesi
        idf 22 tem tent terrain terrestri tesco texan textbook textron thanou thaw theatric theorist therapist thereof
        idf 22 thermodynam thesi thirst thirteen throttl thru tilt timelin timescal tina titanium tivo tl toast toddler
        idf 22 toolkit topper torment torr tote touchlin toulous towel tracker tractabl traction trainabl trait transcend
        idf 22 transduct transgend transmitt transvers traumat travers trebl trench trendi trespass triall triangul trilog
        idf 22 tripoli trojan trooper trouser truce trumpet trunk truste tu tub tucson tue tug tuition tulsa tumor tuni turin
        idf 22 twa tweak twofold txn txt tyler uaw uchicago uci ucsd udel ui ukip ultrasound ulyss unaccount unambigu
        idf 22 unauthor unauthoris uncommon uncompromis unconsci uncontrol undecid undeni underdog underwear undo undu unequ
        idf 22 unequivoc unfavour unfit unfriend unhealthi unheard unintend unisi unjustifi unlimit unman unnatur unoffici
        idf 22 unpleas unprofit unprotect unqualifi unregul unsettl unsolv unsuit unsur untouch untru unwilling unwit upenn
        idf 22 upfront uphil upi upscal uptak urin ursa usair usatoday usb usg uss ut utd utexa utmost uva uxa vacanc vampir
        idf 22 vanc vantag vat vehement veil vend vent verita vermont vernon vesa vest veterinari vga vgg vibrant vicious
        idf 22 vickeri vicki vietnames viktor villarr vin vinc vis vista vivid vivo vodafon voip volumetr vomit voyag vt wa
        idf 22 wafer waist waiver wan wane wanna warden warmer warranti waterway watkin wavelength wealthiest weaponri
        idf 22 wearabl weav webb webber weblog wedg weep weinberg weld wellington wendi werner westpac whack whale wheelchair
        idf 22 whichev whisper widget widow wield wilder wilfri wilmington windsor winslet winston witch withheld withstand
        idf 22 wive woeful woke woken wolfgang wong woo woolworth workflow workout worn worthless wpd wrangl wrench wrinkl
        idf 22 wrist writeoff wrought ws wta wtc wu wyom xerox xlib xt xv ya yacht yamaha yang yank yeast yoga yorker yr
        idf 22 yuganskneftega zack zair zambian zen zenith zhang zoet
        idf 23 abadi abb abbey abd abdi abdic abdulaziz abet ablat abm abn abramovich accustom acet achill aci acquitt
        idf 23 acronym ada adelaid adiabat adjoin ado adorn adrift adsorb adsorpt aegon afar afield agassi agit aguilera
        idf 23 ahold ailment airborn airfield airlift airwav ak akbar alamo alaskan alberto albertson albuquerqu alcan alec
        idf 23 alejandro alexia alfredo algerian alia allah allay allur alomar alonso aloud alphabet alright alto alvarez
        idf 23 alvin alzheim ama amalgam amanda amanpour amato ambani amelior americus amidst amino amir amira amplif anarchi
        idf 23 anastasia anchorag ancram annal annihil annika annuiti anod antenna antic anwar anz apac apach apocalyps
        idf 23 apostl append appendix apprehend apprehens apprentic appressian aquir arbit archi arci arduous argic arjen
        idf 23 arraign asa ascent asean asher asic asl asshol assort ast asteroid asthma astound ati attenu audibl auditorium
        idf 23 augusto auschwitz auspic automaton autonomi avid avon axiomat ayad baalk babysitt bachelor backroom bacon bae
        idf 23 baghdadi bahama bahia baht balao bali bambang bamboo bandit bandwagon banish banschbach banter baptism baptiz
        idf 23 barbi bardem barrow bart barter baseless basf bashar basl bastard bate battalion baud baylor bcf beal bearer
        idf 23 beauchain bedfellow bedford beforehand beginn behold bekel beleagu beleiv belliger bellow bender bengali
        idf 23 bentsen benz berat bereft berger berkshir bernoulli bertrand besieg beslan bestsel bethesda betsen bextra
        idf 23 bezier bh bhd bibi biden bidirect bigley bigot bigotri bipartit bitmap biz bko blackberri blazer bleach
        idf 23 bleacher bleu bli bliss blond bloomfield bn bnl bo bobb bodyguard boers boeski boi boiler bolivar bombardi
        idf 23 bona bonni booker bookstor boon borland borough borussia boulevard boyl brainchild brasil brasilia breakaway
        idf 23 breaker breakout breakup brennan brighten brin bristl britney broadsheet brodersohn brunt brusca brute bryce
        idf 23 bryson bsc bti buckingham buckl budapest buddha budg bugger buggi bulg bulgarian bumbl bunk burglar burlington
        idf 23 burr burt byproduct byron caa cacex cadenc cae cairn callaghan camdessus camel candl canin canton canuck canva
        idf 23 canvass capacit captainci cara caraca cardboard carmel carr carsten caspar catcher caterpillar cattlemen
        idf 23 caucus cave caw cayman cbi ccf cda ce cecil celebrex cellar censor centralis centri centric cert cesar cf cg
        idf 23 cgct champagn chandler chapman charisma charlottesvill chassi chechen chechnya checker chef chemist chernobyl
        idf 23 cheyenn chibok chic chiefli choir chopin christo chrome chuckl ci ciba cica cinemat cio cipher circa civilis
        idf 23 cj clampdown clan claremont classi claudia claxton clearest clemen clemenc clemson cliqu clog clt cms coalesc
        idf 23 coastlin cock coffin cogener colgat collar collegi collim cologn colombo colost coma combust comibol comm
        idf 23 committ commodor communion compuls compulsori computerworld concili condo condom conduit conjur conlon conner
        idf 23 conspicu consumm contagi contigu continuum conway cooker cooler corden cordero cordial cori cornerback
        idf 23 corrigan cortic coruna cosin cosmolog cosmos cottag counselor counteract countermeasur countrymen courtney
        idf 23 coutur coventri coward cowel cpa cpi cpl cr cradl cram cramp crap crept cring crise cristiano croni crow
        idf 23 crowdsourc crucifixion cruelti cruickshank cruiser cruzado csd css cuff culpabl cunixc cunningham cuomo cur
        idf 23 curtain customari cutoff cutter cv cyanamid cybersecur cyclist cyclop cyl cypress cyrus daddi daimlerchrysl
        idf 23 dali dallaglio dane dangl daniela dar daredevil daryl das datapoint daylight daytim dayton dbkg dblp dcai dea
        idf 23 deacon deaf deafen dealership deborah debra decept decim deciph decoher decommiss deduc defam deion delaigu
        idf 23 delphi delux delv deplor depos depositari depositori derrick destabilis det deterr deuterium development
        idf 23 dickinson didier dietari dimitri disarm disarma disarray discipl discomfort disengag dish disillus dismal
        idf 23 dispel disposit disprov disqualifi dissatisfact dissatisfi dissimilar dissoci dissuad distraught distrust
        idf 23 ditto diver dixi djibouti dk dma docomo domi dominici domino donetsk donna donni dont doo dorothi dortmund
        idf 23 dosag doubli doubter downfal downplay downsiz dps draconian draper dredg dreyfus drogba dscomsa dseg dsl dsp
        idf 23 dude duet dugout duh dummi dunbar dunde dunk dunno dupe durbin duritskaya dusk dusseldorf dusti dustin dwarf
        idf 23 dwight dwt dx dynasti dysfunct earl eccleston eco ecstat eden edgar edgbaston edgi eep ega eib eighti eisa
        idf 23 eisner ek elan elaps electrochem elia eliott elis ellipt ellison elm elsevi eman emeritus emi emma emori
        idf 23 emphat enclos endeavour energet enet engend englishman engrav engross enjoin enlist enriqu enshrin enslav
        idf 23 entireti entrepreneuri envi enzym eo ep epoch eponym epoxi erin erni errat esa eshneken esso ethan eton euler
        idf 23 euronext euronot euthanasia ev evangel everett evidenc exe exemplar exemplifi exhibitor expatri expedi expend
        idf 23 explet expuls ext extractor extraterrestri extravaganza exuber eyebal eyewit eysken facto fad falsehood
        idf 23 farther fascist fasten fatti fbc fearsom feign feldman fellowship felon feminin fenway fer fermi fermion
        idf 23 feroci ferromagnet ferrous fertilis fest feyenoord fft fianc fiasco fiddl fidonet fifo fifteen filipino filthi
        idf 23 financier finer finess finn firebird firebrand firmwar fisheri fisherman flair flap flatter flavour fledg
        idf 23 fledgl fletcher flimsi flora floral florenc flt fluent flung fodder foothold forefront forehead foreshadow
        idf 23 forestri forthright fortifi fourteen foxx fr fragranc fran francais franki frat freder freeport freeview
        idf 23 freeway fresno fret frill frn frontal frontman frontrunn fsu ftc fujian fungal fungus furor fx gabelli gadhafi
        idf 23 gaf gail galerkin gallagh galvan gandalf gard garissa garn garrett gass gaston gauss gc gcc gd geigi generaliz
        idf 23 generos geni genoa gentlemen geopolit georgian geotherm gerri ghanaian ghani gigg gill giovanni girozentral gl
        idf 23 glickman glimmer gloom gloss glucos gmm goali goalscor goat goldsmith gomez gonzalez goon gorg gourmet gprs
        idf 23 gpus gq gracious grail graini granddaught granit grassroot gratitud gratuit gravel gravit greas greed
        idf 23 greenback greenvill gretzki greyhound griffith grill gripe grit groundwork gruesom grumman gs gsm gta guerilla
        idf 23 guerrouj gui guillermo guis gunbattl gunpowd gus guzman hab hahn haider hain hajim halat halifax hammond
        idf 23 hancock handbook handshak hann hantuchova happili haq hara harcourt hardcor hardwork harf harrow hartley hasan
        idf 23 haskel hast hasti havana hawkin hbj headi healthday heartbroken hearten heartfelt heartland heath hectic heed
        idf 23 heinous heller hellman hen henley hepat herb herebi herm herman hermann herring herrington hertz herzog
        idf 23 hessian heterosexu heyman hicham hicki hilbert hinckley hipster hitherto hm hoffman hogg hollow hologram
        idf 23 homegrown homeown honeywel hopkin horan hord hotb hotmail hound hpf hrw hst huddl huffington humanoid humil
        idf 23 humour huntington hwan hyde hydroelectr hypertext hyster ibc ibn icahn iceland ichi ichiro ida idf ieee ig
        idf 23 ignomini iisi illegitim imam immacul immatur immeasur immort impedi impercept implor impromptu imput incap
        idf 23 incapacit incarn incentiv incit incoher inconceiv inconclus ind indec indemnifi indentur indiscrimin
        idf 23 industrialist inertia infantri inflamm infoworld infrequ ingest inhomogen inorgan inquest inquir inroad insinu
        idf 23 instanti instil intc intellect intercontinent interdisciplinari interleav internationalis interplay interrel
        idf 23 intl intoler intrepid introductori ioc ionic ipc isc isinbayeva iso isomorph isotop isp iss italia iti itsu
        idf 23 ivorian ixl jacobi javad javascript jazeera jcp jeann jeddah jeep jenni jensen jerk jermain jhu jibe jinp jinx
        idf 23 jiri jitter joachim jodi johann jolt jona jonestown jordanian joss jovanovich jpm jubile judaism jukebox
        idf 23 julien juliet jung jurgen juventus ka kahn kain karimi karn katherin kathryn katz kdd keat keegan keller
        idf 23 kellogg kemp kenenisa keyn keystrok kezman khalifa khamenei khz ki kickoff kickstart kilobit kilroy kin
        idf 23 kingpin kingston kitten kk kl klan klm klux knapp knot kondo krillean kristen kristin kudo kyodo lamin lampard
        idf 23 lancashir lander landfal landi landmin langley lans laplacian lar lara larouch laud laughabl launchpad laureat
        idf 23 laurenc lauri lazio lc ld leaflet leaner leapfrog learnabl lebron leeway leftist leftov legion lehmann leland
        idf 23 lemon lenni leonid lepton lester letwin lexicon liar liberian lightn lili limelight lindro lineag linkag
        idf 23 lipschitz liquor lis listserv litr litvinenko livid livingston livni llc loeb lombard longitud loot lor lossi
        idf 23 lossless lousi lowli lsd lse lsu ltv lube lubitz luci luiz lust lyco lyle mackay mackenzi macki macroeconom
        idf 23 macroscop madam madden madonna mafia mag magellan magnesium magnifi magpi mailonlin maim majest majeur maliki
        idf 23 malpractic mama mammoth mandarin mandelson manic mankind manor mansion manti mantra maoist mapl mara mardi
        idf 23 mare margo margot marilyn markka markup marlon marriott martyn masterpiec mata mateo matern matheson matteo
        idf 23 mattress maul maya mayhem mazda maze mba mcafe mcc mccall mcclaren mccormick mcd mclean mclennan mcmc mcmoran
        idf 23 mead medicaid medley mega megapixel meir melanoma melkonian mellow melodi melton meme memorabilia menzi
        idf 23 meredith merriam mervyn messiah metabol meteor methan mhc mia mic michalak mickey microblog microcomput
        idf 23 microphon middlesex midi midweek migrain miliband militiamen millennium mina minc miniatur minn mip mir mirag
        idf 23 miscarriag misinform misrepres misunderstood mitt mitterrand mlc mlns mlp mmc moan mobilis mod moi molik
        idf 23 monasteri monk monolith monom monopol monsanto monterrey monti mop moqtada moreno morgu moroccan mortifi
        idf 23 mosaic moseley mossad mot motel motley mourner mozambiqu mpeg mpls mrk msc msdos msnbc mss msu mth mug mukesh
        idf 23 mulroney multichannel multimillion multiplay multiscal multitud mumbl mundan munson munster muqtada muse mutil
        idf 23 mv mvp mykotronx myskina myspac mytholog naacp nag nan nanostructur nap napoleon narcot nat nb ncr nearer neb
        idf 23 needl neo ness netscap netter neuro neurolog newark newsweek nfc nh nico nih nina nineti nip nippl niro nmr
        idf 23 nmsu nns noah nodal nonconvex nonperform nonstop nonuniform nore norri norsk nostalg nostalgia notat notehold
        idf 23 notorieti novak nucleus numb nurb nurtur nye nymex nyt obedi objection obo obsolet odeon odin odp ohanus oi
        idf 23 okstat oldham oldsmobil ole oleg olein olin omaha omb omin onion onlook onscreen oop oppenheim oriol osprey
        idf 23 oti outag outdon outnumb outta oval ovat overburden overcharg overestim overhang overheard overrul overst
        idf 23 overtook overweight owl oxfam ozal ozon padr pagerank painter paisley palladium pamela pander panhandl
        idf 23 panorama panther papal paralyz paramed paramilitari parana paranoia parasit pareto parkway parliamentarian
        idf 23 parma parmalat parodi paste pastur paterson pathet patricia patti pavement payback paycheck paz pb pca pcboard
        idf 23 pci pde pds pdt pea peanut peat pediatr peek pegasus pemberton penchant penelop pennant penney penultim peoria
        idf 23 pep pepsi pepsico perch pere perjuri permeat pero perpendicular persi perth pertin pervers peskov pest
        idf 23 peterborough petroleo petti pew pfe pfennig pg phd phi phonograph pi picket picturesqu pigeon pilgrimag pillar
        idf 23 pillsburi pinochet pip piper pire plagiar planar plantat planter pleitgen plow ploy plywood pn podcast poem
        idf 23 poetri poindext poisson policeman politkovskaya polylin polymorph pompey pond pontiff popcorn pornograph poros
        idf 23 porous portend porter posthum postprocess postul prank preacher precari precondit predefin predetermin predic
        idf 23 prefectur premedit presbyterian presumpt pretrain pretrial primal princeton proclam prodigi prognosi prolif
        idf 23 prom promiscu prong propan propens propheci prostat protagonist proteg prover prowess prudenc psi psu psv
        idf 23 psychiatri psychiatrist puck pulmonari pummel pun punctuat punt punta puppet puppi purif purifi pv python qa
        idf 23 quad quadra quaint quarantin quartet quash qud quentin quieter quirk quizz ra racer radicalis rae raft raleigh
        idf 23 ramadan ramallah raman ramo randal rant raphael raqqa rariti raster rawl readabl readership realign realloc
        idf 23 realm reappear rebelli rebuf rebuk receivership receptor recharg recit reclassifi recogniz recollect recombin
        idf 23 reconfigur reconnaiss rectal redeploy redford rediscov redmond redskin ree reebok reef reevalu refil refocus
        idf 23 reformist refuel reg regan regiment rehash rehears reincorpor reinstal reinsur reintroduc reintroduct reinvest
        idf 23 rejuven rekindl related relaunch reliant reliv remembr remi remit repertoir replenish repo reprehens repudi
        idf 23 repugn reshap resin restitut restiv restroom resuscit retard retire retweet reusabl rever revert rewind rhine
        idf 23 rhys ricardo richi riddl rife righteous ringlead rippl rivera roach roadblock roadway roast robben robber roc
        idf 23 roderick rodger rodman roebuck rolf roller romeo romero roosevelt rosberg rosenberg rostenkowski rotor roubl
        idf 23 rouhani roundtabl rowan rpt rtrs ruben rubin ruck ruler rumsfeld runoff rusnew rusti rye sabah sacramento
        idf 23 sahak saifi sainsburi saito salad salesforc salim saloon samantha samaritan samarra sampson sandrin sandvik
        idf 23 sanford sanit saniti sanwa saracen sasser satirist sauber savour sawyer scandinavia scant scarciti scarlet
        idf 23 sceneri schalk schlesing schlumberg schroder schumach schwarz schwarzenegg scissor sco scooter scorelin scorn
        idf 23 scotia scour scrape scuttl sd seafloor seagat seam sebastien sect sediment seep selfi selfless semest seng
        idf 23 sequoia serbian serdar serg seth settler seventeen sevill sevilla sf sh shack shackl shakespear shaki sham
        idf 23 shamrock sharpest shaukat shawn shea sheila shenzhen sherlock shimbun shini shipyard shirley shnekendorf
        idf 23 shortcut shotgun showtim shrek shrewsburi shrinkag shutout siberian sidner signup silverwar simplif sinus
        idf 23 sinusoid sixti skelet skim skype skyrocket slb sleeper sleepi slept slifer sloan sloppi slovenian slug slum sm
        idf 23 smatter smog snail snare sneaker snipe sniper snoop snorkel snowbal snowfal snowi snub snyder sociedad
        idf 23 socioeconom sofa softbal solder solemn solubl solvabl somber somerset songwrit sopho sophomor sorenstam sorrow
        idf 23 southland souvien soy soyproduct sparkl sparql spatio spatiotempor spectacl spew spiegel spinner spook spoon
        idf 23 sportsmail sportsman spotless sprain spree spurn sq sql squabbl squid stahl stale staley stalwart starbuck
        idf 23 statur stent stephan stevi sticker stigma stitch stockmarket stockton stomp stormi storylin straddl
        idf 23 stranglehold stretcher strewn stricken stripper stuf stuttgart suarez subdivis sublim submerg suboptim
        idf 23 subroutin subway succes succinct suez suffoc sugarcan suitcas sunburn sung suno sunris superfici supernova
        idf 23 supra supremaci supremo susilo sutherland suzann swank sweatshirt sweetheart swollen swore sylvain sylvia
        idf 23 symantec symbian symposium symptomat tack tad tait taiz taker tallest tam tamura tanzanian tass tasti tat
        idf 23 taxonomi tb td te teamwork teeter telegram telekom telephoniqu teleport telnet temp templeton temptat tenabl
        idf 23 tendon tepid terminolog tertiari tester textit thabo thanksgiv thanx theolog theoriz theta thorn thorni thr
        idf 23 threefold thug thump tiago tiananmen tiff til timber timid ting tion tireless tit tmz tn toil tokai toledo
        idf 23 toma tomlinson tommorrow tonnag toolbox tooth tor torch torpedo torqu touchi toughen townsend township
        idf 23 toxicolog toyo tracer tracey tractor trafalgar tranquil transgress transpir travi tread treadmil treebank treo
        idf 23 triangular tribesmen trinidad triniti triumphant trough tsa tsba tudor tumultu tungsten turtl tussl tutor
        idf 23 typewrit tyranni tyron tzeko ua ual ubc ucl ucsc ugandan ul ulster ultron um umass umm umpir unab unaffili
        idf 23 unalt unavoid unborn unbound uncanni unch unchalleng uncommit uncompetit unconstitut unconvent undefin
        idf 23 undergon underrepres underst undertook undetermin undirect undocu unearth uneasi uneconom unfamiliar unfaz
        idf 23 unharm uninspir uninsur unintent unissu unitari unithold unlucki unlv unmark unnecessarili unnot unobserv
        idf 23 unprofession unpunish unreal unreli unrespons unsatisfactori unseal unseason unsold unsubstanti untest unwind
        idf 23 unwork uoknor upheav uplift uproot upsurg uruguayan usr utx uupcb ux vagin vagina vain valentin vanguard
        idf 23 vaniti vanuatu vapor vaughan velvet vener veng venom ventil verisign veterinarian vhs vibe vic vieira vigilant
        idf 23 vijay vile vinci vindic vinyl vitamin vitro vivian vlsi vogu volcano volleybal vos voucher vr walkman walkout
        idf 23 walli waltham wam wap ware warplan warsaw warwick washingtonpost waterfront waveguid waver wax weari weasel
        idf 23 weaver weber weekday weiner weir weiss weizsaeck welch welshman welt wesley westdeutsch westinghous westwood
        idf 23 wgbh wherein whiski whitehal whitehead whitney whop wildfir wiley wilkin williamson windi wirelin wither wm
        idf 23 wmt wobbl wolfram wolfsburg wor worcest workweek worsley wpi wrack wrigley wustl wwii wx yachvili yale yann
        idf 23 yannick yao yearend yelena yelp yogurt yourselv yudhoyono yugansk yuganskneftegaz yuri yushchenko za zarif
        idf 23 zarqawi zebra zeta zheng zionist zorinski
        word 0.0 ?@? 0.00 >>? 0.0001 >=A 0.001 <<> 0.003 <<B 0.005 ??A 0.01 ==< 0.02 @A? 0.03 CC@ 0.04 BC? 0.05 ==;
        word 0.06 CC@ 0.07 CCA 0.08 CCA 0.09 CC@ 0.1 ;=: 0.10 A@@ 0.12 CCA 0.13 CCA 0.14 CC@ 0.15 CC? 0.16 CCA 0.17 CCA
        word 0.18 CCB 0.2 :;: 0.21 CCA 0.23 CCB 0.24 CCA 0.25 A>= 0.26 CCB 0.27 CCB 0.3 <=; 0.31 CCB 0.32 CCB 0.34 CCA
        word 0.35 CC@ 0.37 CA@ 0.4 ::: 0.40 CCB 0.41 CBA 0.43 CCA 0.44 CCA 0.45 CC@ 0.47 CCB 0.49 CCB 0.5 979 0.50 @@?
        word 0.54 CCA 0.55 CCA 0.56 CCA 0.6 ;;; 0.60 CCB 0.65 CCB 0.67 CCB 0.7 >=< 0.75 AB? 0.8 ;9: 0.9 ?>= 0.90 CCB
        word 0.95 CCB 0.99 CCB 00 BB> 000 77= 0005 ??@ 0006 >=B 0008 BB@ 001 >=@ 0010 CCA 00100 =:@ 0011 BD@ 0036 ><=
        word 01 ?DA 01003 <<B 02 @DB 02115 BAB 02138 CAA 03 ?DA 04 ?=< 05 >=; 06 ?=< 07 ?;; 08 CCA 09 CBA 1,000 77> 1,2 CC@
        word 1,500 >=A 1.0 =;; 1.00 >?@ 1.1 9A? 1.2 ;<; 1.2.1 ??A 1.2.2 ??B 1.25 F@E 1.3 >>> 1.4 >== 1.5 A;? 1.6 A@@
        word 1.7 @@? 1.8 @A@ 10 :08 10,000 88? 10.1038 BB> 10.1073 BAA 10.1093 CCA 10.1101 CCB 10.1126 @?= 100 ?2=
        word 100,000 88@ 1000 45: 10000 78? 101 BB> 1015 DBA 102 @@? 10200 >;B 1023 CCB 1024 FAD 103 DGD 104 ?@> 105 @@>
        word 106 @A@ 107 @@@ 108 @@@ 109 CBA 1095 =<= 11 0=: 11,12 CCA 110 E@C 111 @@? 1111 AAB 112 AB@ 113 ?=@ 114 @??
        word 115 A@@ 116 CC@ 117 BC@ 118 ACD 119 BC@ 12 007 12.5 @@B 120 ECC 1200 89< 121 AC@ 122 BBA 123 A@? 124 CCA
        word 125 @@? 126 AAB 127 CCA 128 ?@> 129 CC@ 13 ;;: 130 BB@ 131 CCB 132 CB@ 133 BC@ 134 CCA 135 CCA 138 FAE 139 CCB
        word 13th CFE 14 224 14.8 BCB 140 @@@ 141 CCA 144 CCA 145 BC@ 15 :=; 150 ;=; 1500 ?>B 151 CCB 152 CCA 15213 CCA
        word 157 CCA 158 CCB 159 CBA 15th BAA 16 2;8 160 A@? 161 CCB 162 FCE 16802 CCB 17 435 170 CCB 174 CCA 177 CCA
        word 17th BCB 18 <>: 180 CCB 18th CCA 19 445 190 CCA 196 CCB 1960 CCB 1960s CCA 1964 CCB 1966 CBA 1967 CC@ 1968 FFD
        word 1969 CCB 1970 CB@ 1970s GGF 1971 CC@ 1972 CCB 1973 FFE 1974 CC@ 1975 CCA 1976 CB? 1977 CB@ 1978 EEC 1979 CC?
        word 1980 B?> 1980s BA? 1981 @A> 1982 CB? 1983 HHE 1984 EEA 1985 BA? 1986 GCB 1987 BB> 1988 BB> 1989 ??= 1990 ==;
        word 1990s @>> 1991 ?=< 1992 DC? 1993 CB> 1994 BA= 1995 ;;: 1996 ;:9 1997 ::9 1998 @8< 1999 877 1:1 CCA 1a @@=
        word 1b AB> 1bj CCA 1c CC@ 1d EBC 1e AC@ 1f FCE 1s CCB 1st @A@ 1x CCB 2,000 88? 2,3 CCB 2,500 >>A 2.0 ;CC 2.1 ;<:
        word 2.1.1 >AA 2.11 >>; 2.2 <<; 2.2.1 ??A 2.2.2 ??A 2.3 ==< 2.4 ;;: 2.5 ==< 2.6 @@> 2.7 @A? 2.8 @@> 2.9 CCA 20 :<9
        word 20,000 89B 20.5 D=E 200 @6= 2000 116 20005 ><= 2001 =<: 2002 =?; 2003 556 2004 335 2005 <<9 2006 <;: 2007 DCA
        word 2008 CB@ 2009 FED 2010 EEC 2011 DFD 2012 @EC 2013 CC@ 203 A?A 204 CCA 205 CCA 206 CCB 20th CAB 21 ==9 210 CCA
        word 215 CCB 216,000 88@ 21st @@@ 22 566 22,23 CCB 220 CCB 2225 CCA 23 >6: 24 ??< 240 ACA 25 ?<; 25,000 99B 250 >>=
        word 256 @@? 259 CCA 25th AAB 26 887 260 @BB 27 888 270 CCB 274 FFE 275 GGG 28 AB> 280,000 99B 281 CCB 289 CCB
        word 29 8?< 29th CFE 2a BB? 2b CB? 2c CC@ 2d F;E 2depart BBB 2k CCB 2n AA? 2nd EBC 2s CCA 3,000 99A 3,4 CCA 3.0 CC@
        word 3.1 ;99 3.2 ;:: 3.3 ;99 3.4 >=< 3.5 ==< 3.6 AA? 3.7 @@> 3.8 CCB 3.9 CCA 30 ?;> 30,000 89A 300 B@A 3000 99A
        word 301 CCB 302 CB@ 303 CCB 307 CBB 31 8?< 32 B:? 320 CCA 33 :;9 330 CCB 34 ;:9 35 ?9< 350 D?C 36 @A? 37 DA@
        word 37,000 99B 38 ;;; 39 <=; 3a CC@ 3b CC@ 3c CCA 3d I<I 3g JGJ 3rd @B? 4,000 99A 4,5 CCA 4.0 CCA 4.1 ;;: 4.2 ;;:
        word 4.3 ==; 4.4 ??= 4.5 @@> 4.6 @@? 4.7 AC@ 4.8 ACA 4.9 CC@ 40 A>> 400 CCA 4000 88@ 403 CCB 41 ==; 415 CCB 42 CD@
        word 424 CCB 425 CCA 43 DBA 430 CCB 439 CCB 44 ==< 440 CCA 449 CCB 45 ;<: 450 E@D 46 ??= 47 =?< 48 =B@ 49 ??=
        word 4a CCA 4b CCA 4c CCA 4th @C@ 5,000 99B 5,6 CCA 5.0 AC@ 5.00 ==; 5.1 ==< 5.2 ?>< 5.3 ??> 5.4 BA> 5.5 CC@
        word 5.6 CCA 5.7 CCB 50 <4: 500 ?:? 5000 88? 51 ??= 512 CCA 52 ==< 53 ==< 54 C?@ 55 B=? 550 CCA 56 @?> 57 ??=
        word 58 ??= 58113 =:= 59 ?A> 59593 >;> 5th EAE 6,7 CCB 6.1 @@> 6.2 BA> 6.3 CA? 6.4 CCA 6.5 BB? 6.6 CCA 6.7 CCA
        word 60 ?8< 600 BCB 6000 99B 61 EAB 62 DDA 63 EDB 64 >?= 65 =>< 650 CCA 66 ??= 67 ?@> 68 DAB 69 ??= 7.0 CBA 7.1 CCA
        word 7.2 CCA 7.3 CC@ 7.5 @A@ 7.9 CCB 70 ;;: 700 @@@ 71 ?@= 711 CCA 72 ??= 73 ??> 74 @?= 75 <<; 76 BB? 77 BB? 78 DDA
        word 79 CB? 8,9 CCA 8.1 CCA 8.2 CCA 8.8 @@A 80 999 800 === 8000 99A 802.11 @@A 8075 A;= 81 CC@ 82 A@? 83 ??> 84 EBB
        word 85 ?== 86 AA? 87 BA? 88 ??> 888 CAB 89 A@= 9.1 CFE 90 ;:: 900 CBA 90089 CCB 90s A@B 91 ??> 92 ??= 9203 @;=
        word 93 BB? 94 A@> 95 <;; 96 ??= 97 DCA 98 ??> 99 DCA a.m CBA a0 CC@ a1 ==< a2 ??= a3 CC? a4 CCA a5 FFE aa FCE
        word aaa A<= aaai CC@ aama ?C< ab D>B abandon EEE abb IGH abbrevi @D? abc FEC abduct HGH aberr GIH abil BCA abl 765
        word abnorm E>@ abound BBA abrupt BCB absenc A?> absent BBA absolut ?@A absorb IGH absorpt CHI abstract A?>
        word abund CBB abus EEE ac HDF acad BA= academ HCG acceler EFF accept @?> access ACD accid HHG accident EDE
        word accommod ABB accompani CBB accomplish @?< accord 8:4 account @A@ accredit GHG accumul B=@ accur A:@
        word accuraci CEE accus GHG achiev <=< acid BGE acknowledg >=9 acl CCB acm 136 acoust E=G acquaint ?CA acquir AA@
        word acquisit EHH acronym @@@ act ADB action CDE activ DBE actor CEB actress IIJ actual 755 actuat EII acut E@E
        word acycl FBA ad CBB ada FFG adam FEE adapt GBG add =>< addict GHG addit AB? address ?>> adequ >=< adequaci CEA
        word adher ?CB adhes EHE adhoc ?>B adiabat I>I adjac A>C adjoint GCG adjust B=A administ EEE administr FHF
        word admir FEE admiss DDE admit DFD adolesc GGH adopt 9>= adsorb JGI adsorpt EHI adult BCC advanc D<B advantag <=<
        word advect BGE advent @A? advers ><@ adversari F>E advertis EFH advic EEC advis GGF advisori GED advoc >A>
        word advocaci EFE ae CCA aerosol IFG aerospac IFI aesthet G>D af FFE affair <>@ affect =?= affili FEF affin CCE
        word affirm FGE affluent EFE afford DCB aforement DCC africa HGG african FAE afternoon HIG ag ECE age EEE agenc BFE
        word agenda BC? agent BDI aggarw CCA aggreg AEF aggress HGF agil GCH ago ??> agre CB@ agreement CED agricultur EBE
        word agro BBA aguilar D?B ahead CED ai C@B aid BDD aim =>< air HFG aircraft HGG airlin G@H airplan HGD airport FGG
        word aj BB> ajax EFE ak AB> al B;> alarm FEF albert E@E alcohol HGF alert =?> alex DCE alexa BBB alexand @BA
        word algebra GGJ algorithm ?GG alias CBE alic EFD alien HFG align DEE alik FA@ alison EEB aliv FDD allan EEB
        word alleg IFH allel >B@ allen HDD allevi C@B alley EFB alli F=G allianc GFF alloc AFG allow <=; alloy IKK alon ?@@
        word alongsid >>@ alpha DDC alphabet D=? altavista ECB alter ABA altern CBA alto CCA aluminium JGI amaz GEG
        word amazon FFG amazon.com FEA ambient HAH ambigu C;A amen B?B amend FHG america GHF american HEG amherst DB@
        word amino GCD aml CCB amount :>< amplif FGE amplifi BEF amplitud BCD amsterdam AD@ ana FDB analog CAD analogu BGH
        word analys >CA analysi ?HF analyst DDC analyt B>D analyz >A> anarchi @IG anatom B;F anatomi IHE ancestor DFD
        word ancestr D@@ anchor A=A ancient DED andrea GFE andrew FFF android IHI angel CGF angela CAA angiographi GII
        word angl EHH angular I=J anim IFH ann EBB anna FAE anneal BHG annex ECB annot @DC announc IIG annual CCC
        word anomal D<F anomali DDD anonym GFG anova GHD answer <CC ant EAD anteced BBB anterior DBE anthropolog FGE
        word anti G>G antibodi DA@ anticip DCB anxieti FGF anymor ABA anytim C@@ ao EBD aotearoa @?@ ap GDE apart CCB
        word apertur FHH api EGE app EDF appar FFD apparatus A@A appeal EDC appear BB? append BC@ appendic ?C@ appendix ;=<
        word appetit D@A appl FHF appli >;= applic ?BC appoint EGG apprais FDA appreci GGE approach 8CB appropri @>?
        word approv CCC approxim DEF apr FFE april GDD apt GGF aqueous E=E ar @B@ arbitrari E<D arbitrarili EAC arbor E@@
        word arc FBF archaeolog DFB architect EFG architectur >GG archiv GDH archivist FIH area >A@ arena CEA arg ?A>
        word argu >B? arguabl @A@ argument DBB ari @DE aris ?;9 arithmet ECD arizona EHF arlington FDB arm CCE armi FEE
        word aroha CCB arrang CEC array DFF arrest III arriv >BB arrow EDB art ?CB artefact DED arteri I>H articl ;:;
        word articul A@@ artifact =CB artifici G?F artist ACC ascend CDA ascertain ABA asi EAB asia GGG asian FC@ asid ?@A
        word ask ?@> aspect =?A assault GFG assay EAC assembl EGG assert @== assess <AA assessor DEE asset DIE assign ?B@
        word assist CCB associ CBC assort D@B assum >>; assumpt >A> assur CGH asterisk ECA asymmetr HDG asymmetri CGF
        word asymptot IAH asynchron H9H atlanta GGE atm HHG atmospher HGG atom HHH atp BCE attach @CA attack EFF attain BCA
        word attempt BA> attend EDC attent DCB attenu CFG attest DEE attitud CFE attorney HHI attract ?9= attribut @@A
        word au BBA auckland DEA auction CGI audienc BDC audio H<H audit EDC auditori FDG aug CC@ augment A?B august B@<
        word austin FEE australia EEB australian FEB austria FEE authent CCG author >B@ authorit C?A authorship CDA
        word auto I?I autom HBH automat C5D automata ?IJ automaton EEG automobil H@H automot EFE autonom D>E autonomi FF@
        word auxiliari E@E av CCA avail <;= ave CCB avenu ><< averag BBC avg @@> avoid ;>> await ?C@ awar ACC award AA>
        word axe ?HE axi ==@ axial H?H axiom EHF axiomat GCG b1 @?> b2 B@? b2b F>F b2c CCB b3 CCA ba GGE babi HHG back DED
        word backbon ADD background C?B backpropag HFG backup ?ED backward FCF bacteri E@A bacteria DBB bad DCC bag HGH
        word bait AEB baker EEB bakeri @DA balanc BCC ball DEF baltimor ABA ban GGG band DEG bandwidth FCE bangkok B?A
        word bank EHH bankruptci IIG bar @B@ barack FFE barcelona CFE bardem III bare DDE bargain EGF barrier ?GE basal GDE
        word base 7;E baselin C<@ basi 7=@ basic ??> basketbal FGH bat EGG batch DCD bath CGI bathroom GHG batteri FEF
        word battl EHF bay CDF bayesian HBI baylor HAE bb CC@ bc CBA bd CCA bdi HGF beach >B@ beacon GEE bead @AB beam FHJ
        word bean CFE bear BCD beat FGF beaten CBB beauti IJH becker EEE becom >@; bed AEE beer HGE began CCA begin AC?
        word begun B@@ behalf @>? behav >@@ behavior ADD behaviour :ED beij FFD belgium GFA belief FGE believ ?@= bell IGI
        word belong A@= ben GCF benchmark FFF bend HEG benefici DCD beneficiari DBA benefit @CB benign DCE benjamin ?<D
        word berger DCB berkeley BEC berlin IGH bernhard CBB best A6? bet CGF beta I?F bethesda CCB better =9; bh CCA
        word bi E;C bias DAE bibliograph GAB bibliographi EEB bid CCH bidder @=B big DAB bigger IHG biggest CFC bilater A>A
        word bilingu HBH bill GCE billion DFE bimod HDA bin BDA binari F<F bind EED bing GEG binomi D@D bio FEE biochem F=C
        word biochemistri DE@ biodivers HHG bioinformat HHF biol @D> biolog FEF biologist BA? biomass FEE biomed F<C
        word biosynthesi EEE biotechnol CCB biotechnolog HGF bipartit H?H bird FED birth HFE bit ACD bj CC@ bk CCA bl CCB
        word black EFD blair DCB blame GFC blast FDF blend AED blind FCG block DFF blog HIG blogger DCB blood IFJ bloom CCB
        word bloomberg JJJ blot CDA blow BB@ blue <;@ bluetooth FGH blur DFF bm CCB bm25 CCB bn CCA board CGF boat AED
        word bob IGH bodi EDE boil BDD bold GDD boltzmann G@H bomb GHF bond GFH bone GFG bonus EGE book DFD boolean E>C
        word boom CCA boost FDF boot FEE bootstrap HGG border @@? bore ?@A born GGD borrow AB? boss F@E boston FEC
        word bottleneck FCD bottom DCB bought EEE bound AEF boundari FCH boutiqu EHG bovin BBA bowl GII box AGD boy @>>
        word bp E?C bpel DFG br CCA brace GGE bracket @C@ brad GFE brain GGG branch F?E brand FFE brane JHJ brass FEE
        word brave FFE brazil EFD brazilian HFG breach <FG breadth E@D break FFF breakdown ?>A breakthrough FDB breast HFH
        word breath DDF breed FFF brian FDA brick HBG bridg BCD brief AC= briefli ;=; bright AA@ brin DHG bring DDB
        word britain FDE british JHH brittl HBG broad @:? broadband IFH broadcast HHF broaden @DE broader B@B broke EAA
        word broken GEE broker HIG brook HHF brought CBA brown EHE brows DDC browser CFG bruce @>A brute BAB bs FCE bt CCA
        word bubbl GII bucket GBG buckley CDB bud BCA budget HFG buffer DEF bug BB@ build @?@ builder ABA built :89
        word bulk IEG bull FFE bullet GEE bundl >A? burden B=> bureau F@E buri A?E burn EED burst DED bursti FDF bus DFG
        word buse @FE busi HDH butler EEE button FEC buy DBD buyer D@E bypass >>A byte >CB c1 B@> c2 BA> ca AB> cabinet JIG
        word cabl GGI cach EFF cad EEF cage CEE cai CCB cal E>A calcul CDC calculus HIJ calendar CCB calibr IHH
        word california GHF call @>> calm @DE calori CBH cam IDG cambridg C>? camera GHI camp CBA campaign GGG campus FCD
        word canada EDA canadian IEH canberra DBA cancel @DF cancer GGF candid BAA canon D<E cant ==B cap @>? capabl :A?
        word capac BGF capacit DCH capacitor GII capit FHG capita ?C@ captain EDF caption AEB captur <?< car FAD
        word caracalla E@@ carbon JGJ carcinoma FHE card @FF cardin GGF cardiovascular I>G care ?ED career IHH
        word caribbean JJJ carl DEB carlo BBH carnegi E@E carolina GE@ carri CCB carrier DFG cas DCB cascad DDF case BAB
        word cash HEE cast HGH castro BAA cat HAE catalog HFF catalogu GGG catalyst FII catastroph GAB catch GGF
        word categor AEE categori :?< categoris >=@ cation EGG cauchi DDG caught CBA caus @B? causal FEF caution DDD
        word cbs GED cc GFD ccd ECG ccs HGG cd G=E cdf CCA cdna BA@ cdns GFE cds CAB ce @B@ ceas FAE ceil CDB celebr IIH
        word cell CEF cellular F8F census AAE cent @?D center BDD centr ;ED central F@D centralis D>E centric D?D
        word centroid DEC centuri DDB ceo HGH cereal HIG cerebr F@E ceremoni HIH cerevisia AA? certain ;89 certainti EEB
        word certif HFF certifi <=B cf ??> cg FFE cgi DBD ch CCA chain AHG chairman GFE challeng ?@> chamber GII
        word champion GHG championship III chanc BB> chang @BB channel EGF chao KJJ chaotic H<J chapman FDB chapter BA@
        word charact DDC character =CA characteris BEC characterist ?DC charg IGI charl @DD charm HHH chart BEF charter BAB
        word chase HGG chat ?AB cheap GEE cheaper >?@ cheat CDD check CED checklist ADA checkpoint EEE chem CCA chemic ICH
        word chemistri FFE chen AB= chi EAD chicago GGF chicken BAB chief GEE child DCD children HHG chimpanze AEA
        word china JHG chines HCG chip DDE choic @B? cholesterol CHE chomski FGE choos ?A> chose CDB chosen 888 chris @@@
        word christian FC@ christina IHH christma CEB christoph GEE chromat HFI chromatin EDE chromosom EDB chronic KIH
        word chuck KII chunk FEB churn >FI ci DBA cikm BC? cio AAB circl B@B circuit FII circuitri CD@ circul CGE
        word circular HCG circumst =DA circumv BBB cis HCF citat C@@ cite >?> cites EDA citi BCD citizen E@C civil HCF
        word civilian HGG cj CC@ ck CC@ cl CC@ claim @CA clamp CBE clarifi <CC clariti EEC clark CBE class @>B classic F=E
        word classif EHH classifi >CC classroom DCC claus CDC clean EEF cleaner GGE clear @>= clearer ADB clemen FHB
        word click E>E clickthrough EAF client DAE cliff JCE climat HGH climb GGG clinic HAI clip @FF cliqu DFF clock FHF
        word clone CEF close E?C closer ?<< closest @?> closur FDH cloth JKJ cloud IHJ club CDD clue >=A cluster EGH cm ===
        word cmd CCB cml FGG cmos JFI cn CC@ cnn EEC cns EAD co ECE co2 JIJ coach DGG coal GDE coalesc GFH coalit GGH
        word coars H@F coast EGG coastal DCD coat FKI code AFE coeffici @GF coffe HGH cognit IDH cohen EDD coher BCD
        word cohes FCD coil EHH coin C@A coincid D?B col CFB cold ??A coli B@? collabor HDG collaps CGF colleagu :CA
        word collect BCC colleg DEE collid CGE collim FIJ collin EGG collis HHH colloc FEE colon D@B coloni FFF color HBG
        word colorado AAA colour BBC columbia CB? column B@? com EFD combat DFD combin A@A combinatori H=E combust EDE
        word come AB? comeback FFE comedi III comfort FFG comic JFH command FFE comment DDC commentari DA@ commerc ;FE
        word commerci @?@ commiss EIG commission HHH commit EDE committe EHG commod BBB common @AA communic DEF
        word communiti EDF commut EDE comp CCB compact C@C compani FHG compar @>> comparison @CA compart ADE compat BDE
        word compel BC@ compens GJI compet ACA competit GGG competitor GGF compil FGG complain EDE complaint HIH
        word complement ??= complementar GFH complementari E>C complet CBB complex DCE compli >=? complianc GFG
        word compliant B@A complic =@A compon AEE compos ??> composit FDG compound FHG comprehens @:> compress EHI
        word compris :?: compromis C@@ comput FDG computer G?G con @D? concaten CDA concav BEF conced DEE conceiv GDD
        word concentr BAB concept >AA conceptu F:D concern CCA concert FDD concess CGE concis B@> conclud >@< conclus ?C?
        word concord E@D concret IHF concurr FAG condemn GGG condens >=E condit BFE conduct ?DB conductor EII cone CAG
        word conf ?;; confer BA? confid CAC confidenti FDD configur BEE confin DCF confirm EFD conflict EDD conform DBF
        word confront A@@ confus GHE congest EBF congress HIH conitz @EA conjectur AB? conjug EEG conjunct BBA connect CCD
        word connecticut HHG connector EGG conquer GFG conscious B=@ consecut FAD consensus FDF consent AA@ consequ A?=
        word conserv DDE consid >>; consider ?@= consist >>= consolid GHH consortium FFC conspicu C>B conspiraci FFE
        word constant DCD constitu HEH constitut CBD constrain @9C constraint DEF construct AAB constructor EHG consult ACD
        word consum FEF consumpt FGF cont CBB contact E@E contain ??? contamin DCC contempl B@B contemporari DBC
        word contend AED content DAE contest FEF context DAC contextu G:F contigu GDF conting ?C? continu EBD continuum ICH
        word contour EGH contract GFF contractor DHE contradict AC= contradictori FDE contrari BA> contrast @@?
        word contribut AC? contributor DFD control DHH controversi HFE convect FGG conveni @A? convent B8A converg GHF
        word convers FFF convert CGF convex HDH convey BD> convict GHH convinc GGF convolut IJJ cook DC@ cooki ?DB cool EDF
        word cooper FFF coordin DDD cope =?= copi <?> copolym EJI copper IEH copyright @@@ coral EDE corba HGG core :DB
        word cornel GBF corner FFE corollari CA? corp CDD corpor GCF corpora ?<? corpus ?@? correct ACC correl DCE
        word correspond <<= corridor BEB corrobor EEE corros JEJ corrupt HIH cortex IHI cortic D:E cosin FAD cost DDE
        word cotton FDB coulomb ICI council FIH counsel FEE count CEC counter DBC counterexampl BDB counterintuit D@B
        word counterpart ?>? counti GFH countri EDD coupl EEF courag DCA cours @EB court GGG covari FFH cover ?CB
        word coverag C@A covert E@B cox EEE cp GBD cpu @@> cpus CBB cr ?A> crack GEH craft GBD craig GFG crash ?B@
        word crawford DEE crawl DDE crawler CEF cream EEA creat BAA creation >DB creativ GCE creator FHG creatur EGG
        word credibl EFE credit E;D crew CAE cricket AEE crime FFF crimin IFH crippl IHG crisi DFF cristina GFB
        word criteria ABA criterion ?GF critic DAE critiqu ?D@ croft DCA crop EHF cross F7F crossov EGE crowd FGD crown D?E
        word crucial ?;; crude FDE cruz DHG cryptic HDE cryptographi IJI crystal III crystallin GGJ crystallograph GAE
        word cs B=A ct DHF ctl IGI ctr EEE cu EDE cube EEA cue ABD culler BEB cultiv EFD cultur EEE cumbersom BB@ cumul G=D
        word cup DEF curat EDD cure HFG currenc FEG current @@A curriculum DGH cursor DBB curv ?EE curvatur FEI custom FEE
        word cut HHH cutoff @?C cv CC@ cycl BDC cyclic I?H cyclin EDA cylind GHH cylindr G=F cyprus DEB cytoplasm G@B
        word czech GCE d1 CC@ d2 GGF da ?DD dad CCB dae CBB daili EDD dakota GCE damag HHG damp IJJ damper AGG dan AAB
        word danc DFD danger IHG dangl BDE daniel EDC dark FFE darker GGE darpa CCA dash DDB data CBF databas FFG
        word dataset =AB datatyp DDE date CC@ daughter HFF dave BCA davi D@C david GBD davidson FED day CCA db ??? dblp BCB
        word dc G<D de A6A dead KGI deadlin BA@ deal CDA dealer ADE dealt DA? death GFG debat ?BA debt EBD debug FGG
        word debugg BDB debut HHI dec @?A decad GHE decay BFD deceler FEE decemb EEC decentr HBI decid DDA decis GDF
        word decker EEB declar A<< declin DCC decod DDC decoher HGH decompos ?AA decomposit CHH decoupl E?E decreas B?@
        word dedic EAD deduc ?C@ deduct CDD deem AA> deep GDE deeper C>C deepli ??A def CCA default B;@ defeat DFE
        word defect EDH defenc HFF defend GDF defens HHH defici =B? deficit C:@ defin 96< definit >?= deflect CGH
        word deform JIJ degener G?E degrad CCB degre =?A del ?EA delaunay JBJ delay GHH delet AA? delhi FJH deliber >BC
        word delight FGE delimit @?? delin AEE deliv CAB deliveri BFG dell EBC delta G@F demand EFE demo CFE democraci DGE
        word democrat JGI demograph IHH demonstr ==; dendrit HFI deng BBA deni FGD denni EEE denot =9: dens G8G densiti CEG
        word depart BEB departur DBC depend A@B depict ;?; deplet BD@ deploy ?@? deposit CGH depp EGG depress GGF
        word depriv CEB dept @@? depth AAB deputi FGD der ?AD deriv 6@> des =A@ descend ?A@ descent ?BH describ <=:
        word descript ADC descriptor A@> deserv C@C design @DD desir @>= desk BEE desktop >DD despit A<? destin @B=
        word destroy FGD destruct D@A detach FEE detail @@> detect AFG detector DHH deterior D>C determin @??
        word determinist H;H detriment EDC detroit C=E deutsch FAH dev CCB devast E?E develop @CC development ?@@
        word deviant BAB deviat =@A devic AGG devis A@> devot ?>> df BB? dft IIJ dg JHH di B;B diabet GIF diagnos EFE
        word diagnosi <HG diagnost H<G diagon ECE diagram BIF dial E?A dialogu DAE diamet CCD diamond GFI diari ?DB dic HEE
        word dick EBA dictat A@@ dictionari CGE die FFE diego CEE dielectr FAE diet DGF dif CCA diff GCA differ <=>
        word differenti GBG difficult A@> difficulti >D@ diffract FHH diffserv GGG diffus EEG dig CCB digest ADD digit I>H
        word dignum EAA dij CCA dilat @FE dilemma CGF dilut FDF dim GGG dimens ?EC dimension @;D diminish BDB diner GHG
        word ding BDA diod AGG dioxid ?HG dip FCE diploid CBB dipol C@D direct B>B director GIF directori CGG dirichlet IBG
        word dis AHE disabl GEE disadvantag AB@ disagr EDE disagre A?A disambigu BGF disappear HGE disast IJI disc BGG
        word discard AB> discern DBA discharg <@B disciplin DCA disclos EEC disclosur AEE disconnect A>? discontinu E>F
        word discount EDF discourag HFG discours ABB discov AB@ discoveri AFE discrep CC? discret HBH discretis EII
        word discrimin BDD discurs F@E discuss =>: diseas HGF disguis FDG disjoint BDC disjunct ==A disk DCF disloc BFE
        word dismiss HHH disord EEG dispar =CB dispatch DCD dispers FFF displac GCF display AEC dispos GEE
        word disproportion ?=B disput HGI disrupt ADC dissect BDA dissemin ADD dissimilar E=D dissip CGG dissoci DDD
        word dissolv D?D dist CBA distanc DCE distant ??> distil CEE distinct ?9? distinguish >=9 distort EFH distract CDA
        word distribut DEG district DGG disturb HHI dive D@B diverg @DC divers BBB diversif GHH diversifi ?>A divid AB@
        word divis AAB dj CC@ dk CCA dl @ED dm CCA dn CCB dna EDE dns GFE doc CB@ doctor GHG document B?D doesn CCB dog FHG
        word doi ;:: doll CFG dollar ECE dom EDC domain ABE domest GAG domin @@A don GFD donat GHH door FFE dopamin GFI
        word dorsal GCE dose CGJ dot D>B doubl GEG doubt @B? dow GCG download @A? downregul B@B downstream EDC downward BB@
        word dozen EDD dp EFD dr @:? draft GEE drag D?B dragon HCE dram FGH dramat A;; drastic GDE draw BAA drawback BC>
        word drawn >>; dread EFE dream GHF dress GFH drew EEE dri EDH drift HGG drill DEG drink GGG drive BFE driven ==C
        word driver BDE drop CFC droplet FJJ drosophila EFE drug GFG ds @@? dt D?B du CCA dual F:F dualiti HHI dudley FFG
        word duke BCA dumai CCB dunedin AAB dunn CFE duplic EGF durat >@? dutch GDE duti CDE dv CCB dvd IEH dwell CBE
        word dx CC@ dy CC@ dye EGG dynam GEH e.g 434 e1 CC? e2 CC@ e3 CCB ea FFE eager CCA ear ACA earli ?<> earlier @A?
        word earliest AA@ earn GHG earth HFG earthquak HJI eas A?> easi @6> easier @?< easili ?>; east EFE eastern FAD
        word eat IGI ebay FEE ec B?> echo @?C ecol CF@ ecolog EED econom FCC econometrica FF@ economi HHG economist HJI
        word ecosystem CHE ect E@E ed AA? eddi JEI edg CBE edit DEE editor BEB editori D?A educ HGH edward CBE ee CCA
        word ef CCA effect =CB efficaci @C@ effici ?BA effort @AA egg CBA ei FED eigenvalu EEE eigenvector EFF eight EAE
        word ej CCB el @A@ elabor FCE elaps >=A elast HDI elder FEG elect EDE electr HBI electrochem JCH electrod BII
        word electromagnet KCJ electron IDI electrostat H?G eleg GGG elegan CDB element ADF elementari GEF elev @DD
        word elicit BED elig B?B elimin BCC ellipt H>H elsevi FCE elucid DDC em IDF email D@C emb BAA embarrass GGG
        word embed GCG embodi >B? embrac FFE embryo FED embryon HDE emerg BAA emiss FGI emit DCC emot HHH emphas @A?
        word emphasi EGD emphasis CCD empir C?B employ AB@ employe HGG empow A@@ empti <=< emul >B? en @?> enabl =?=
        word enact @CC encapsul EED enclos CDB encod CBB encompass DCB encount BDA encourag DCA encrypt FIH end B>A
        word endeavor AD@ endogen D=D endors EEE endow ADB endpoint GFF endur GGF energi DEH enforc CAC engag DED engel EFB
        word engin BFG england IJI english C>@ enhanc C@D enjoy ??= enlarg EFG enorm GCF enrich EDC ensembl DEF ensu EFG
        word ensur ?@< entail B@@ entangl IHJ enter ?@: enterpris GEG entertain EFD enthusiasm CCB entir A?? entiti BAD
        word entitl B@@ entri @B> entropi FIH enumer CBA envelop BFD envi BCB environ @GF environment E?C envis D?D
        word enzym G?D ep CBA epidem E=C episod FGG epoch CAA epoxi HIG epsilon DBA eq ?<; equal C>A equat =JH
        word equilibria ABC equilibrium EGH equip DEE equit B?B equival CCC er DDC era DC? eras EDD eric E>B eros BDB
        word erp IBG erron G=F error CFG es ??? escap FEC escherichia DB@ essay DCB essenc EED essenti BC@ est AD@
        word establish ?@= estat @FF estim AFE estrin DDB et 008 etc ??; etch IGJ ethanol FFE ethernet IHH ethic GFF
        word ethnic CCA eu FGE euclidean F@E eukaryot FBC euler FDI europ HGF european HEG ev CCA eva FFE evalu @DC
        word evan EFD eve GGG even EFE event DBF eventu B;@ everyday DB= evict BBB evid BDB evidenc CAB evok BAH evol =>B
        word evolut HIH evolutionari GBF evolv @A@ ex B>A exact D=A exam CFE examin >A> exampl :?< exceed DDB excel ACA
        word except EEA excess FDE exchang DFG excit FEE exclud @B= exclus CFD execut CDE exemplifi A?A exempt GHG
        word exercis GDF exert ?AA exhaust CBC exhibit >>= exist ;79 existenti E@B exit ??> exogen E=E exon @DA exp @@>
        word expand CBB expans @HG expect CCB expenditur @CA expens C@? experi @CB experienc FCD experiment A?B expert FAE
        word expertis DAC expir DCC explain ??> explan AED explanatori CDB explicit B3@ explod FED exploit 567 explor >A?
        word exploratori DBD explos CGF expon EFF exponenti F>E export EEF expos ??> exposur DFD express CED extend A<@
        word extens A?A extension D=E extent ?A> extern E:C extinct CDA extra EAB extract <DD extractor DEA extrapol DFF
        word extrem DDB eye HFE eγ CCB f1 A?? f2 CC@ fabric HFH fabul HFG face FDF facebook HGF facet GEG facil DCD
        word facilit 8<9 fact AA> factor @DD factori GFG factual C>B faculti GEF fade HEG fail DCB failur EEF fair CAC
        word faith FDE fake FGE fall CDB fallen JII fals DAA fame KJJ famili ECD familiar ECB famous D=C fan HHG
        word fantasi @=B fao IJK farm CDD farmer FGD fashion HGF fast E=C faster >>= fastest DDC fat GCG father HII
        word fatigu HGG fault I@H favor A<= favorit HFG favour @@> fax BB@ fb CCB fc EEE fda CGF fdr CCA fe LGI fear ECC
        word feasibl @=@ featur CAD februari FCC fed ECD feder IEG fee ?B> feed BDE feedback HHH feedforward JHJ feel EEB
        word feet A?@ feigenbaum CCA feldman FDA fell CCA fellow BGG fellowship DCA felt GHE fem HJH femal DBD fenc FGG
        word feng BBB ferguson HII fermion GGI ferrit IEH ferromagnet JHI fertil GIF fetch FEB fewer ?;< fi ??> fiber FDH
        word fibr HAG fiction DGF fidel GHH field CFF fieldwork ADB fifth G@E fifti ACA fig 867 fight IIH figur >?<
        word file DDD fill ?DD film HIH filter CII final BC@ financ IIG financi GEF find ;@> fine CAC finer EEB finger DFE
        word fingerprint BED finish GGF finit H8H fir H@I fire FEF firefox FCB firewal GEG firm FGH first =<> fiscal F>E
        word fischer DCB fish DEE fisher A@C fisheri IFH fishermen IIG fission FGG fit CCC five C8A fix C@B fixat CE@
        word fj CB@ fl CC@ flag @?? flank GGG flash HGH flat DED flavor HFG flaw GDD flee EGE flesh DEB flexibl EBE fli ECE
        word flickr IHH flight E?G flip GCF float @@A flood EFC floor FDE flore EFE florida @A@ flow CEH flower FFE
        word fluctuat HIH fluid JHI fluoresc HEG flux CGI flybas CBB fm GED fmri FIE fn CCA focal I<H focus ?>= focuss ==@
        word fold EEE folk CCA folksonomi HHJ follow 8<= font BA? food HDG fool @DE foot DEF footbal FDE forb >DA
        word forbidden C?E forc CEE ford FAF forecast HHH foreign GCF foremost BAB forest CDC forestri FFG forev AFE
        word foreword DAA forg HGF forget GFE form 3:= formal CAB format DDE formid B>B formul ?DB formula >EE forsyth @AA
        word forthcom CDA forti CDA fortran KKJ fortun ?=B forum @BC forward ECD fossil FBE foster DDA found @A?
        word foundat >?: founder EHH four AAA fourier HAI fourth EDC fox HEG fr JFG fraca GGG fractal JGJ fraction ECD
        word fractur IFJ fragment FDF frame FDE framework >ED franc GGD francisco HIH francoi EDB frank BD@ fraud FDF
        word fred BAB free B?E freedom ECE freeli =;? freez FGF french JFG frequenc ECF frequent D?C fresh DDD freshman FDB
        word freshwat EAE fri ?DA friction IGJ friday JHH friedman FDB friend :>@ friendship CCB fring BAE frog CCB
        word front DAC frontal C@A frontier @B> frozen FAE fruit CEB frustrat EDD fs CCB ft CCB fuel FEG fukushima H@I
        word fulfil @?> full A4@ fulli D7C fun @B@ function @GF fund DFE fundament D>C funer IHI fur BGE furnac FJH
        word fuse D>D fusion DFG futur CAA fuzzi K;K fx CCB g1 BB@ g2 BC@ ga HHG gain BCD gal D?A gale E?E galerkin IHJ
        word game EFH gamma GCG gan FBE gap <CB garcia BCA garden EED gas KIJ gate EGH gateway FGG gather @@@ gaug J>H
        word gauss F@I gaussian IBI gaza IHI gaze CBB gb A?? gc CCA gdp C@A gear GBD gel GJH gen IGA gender GDF gene FBG
        word genealog EDE general C@C generalis GDG generat @CC generic E<C generous C>B genesi @FE genet IEH genom GFH
        word genotyp F>B genr GEF genuin BCC geo ABA geograph H;F geographi DE@ geolog DFA geometr H;H geometri EIH
        word georg EED georgia CCA german JDF germani HHD gestur GGG gg CCA ghz FGG gi B@? giant D@C gibb H@G gift DEF
        word gigabyt BDB gilbert G@E gile @DA gill CCB girl FHH gis HGH give AD@ gj CCA gk CCB glasgow FCE glass HHG
        word global E@E globus FGE glossari CBA glucos >@A gm DDD gmail HEG gmm HGG goal BCB god CCB gold B@? goldberg FDA
        word golden D?B goldman HHG good BAA googl EDE gordon ECA gossip FEH goto ABA gov CCB govern EFF government C?@
        word gp GGF gprs FFE gps D@C gpu GGG gr CC@ grab FEE grace ??@ grade EED gradient GBH gradual EBE graduat FDG
        word graft DCH graham GJG grain FFG gram EEC grammar GGF grand GFG grant ==< granular EDD graph DFG graphic GDH
        word grasp BEE grate CEC graviti DDA gray HGF great DBC greater <=; greatest C@B greec BFE greedi CBA green CB@
        word grew C@A grey G@D grid GCH griffith ?CA groceri GGE gross C@@ ground FBE group CCD grove ?GG grow @B@
        word grown <=> growth ?EE gs CCB gt FD@ guarante @A@ guard AIF guess EFC guest HGG gui FCE guid CCD guidanc @CC
        word guidelin DED guilti FIJ gun GEG guo CCB guy FEE h0 FFE h1 CCA h2 IHF h2o HJI ha CCA habit DHF habitat CE@
        word habitu C=@ hacker EGE hadron KII hair EDD half C@A hall GEF halt BDA ham DHH hamilton GDE hamiltonian JGJ
        word hammer IHG hamper GFG han DEB hand AB? handbook DD@ handheld GCG handl ?B@ handler BEB hang HHH hanson EEB
        word happen EFB happi HHE haptic GFI har BC@ harbor D?@ hard B@B harden F?G harder HHG hardwar DCF harm E@C
        word harmon FDH harri EEC hart A@A harvard @@> harvest ?>A hash FEI haskel GFJ hat AA@ hate AA@ hawaii CCB hawk ABA
        word hawthorn FEB hay CEE hazard BFD head FCE header BEA headlin FEE headquart EFE health GDG healthcar GGH
        word healthday GFB healthi GEF heap BA@ hear GEF heard EEC heart EAF heat HHI heavi HBF heavili CED hebrew BA@
        word heel GGE height DED held =?; helix DDB help @A@ hemispher FEE henri HIF herd FBE herein DDA herit DDB
        word heritag DCB herm GGG hernandez CEA heterogen EAE heurist FGG hi AC? hidden F9G hide <A> hierarch F7F
        word hierarchi @ED high D4D higher CAB highest B>@ highland DEA highlight BCA highway GEB highwir >=> hike CCB
        word hilbert H?H hill DAB hinder BAA hing BA@ hint A?@ hire GGF histogram EHE histor DAC histori FFF historian BC@
        word hit EDC hitter ADA hj CCB hmm E@D hoc :9C hold CAB holder DFE hole FEF holiday IHE holist E?@ holland DEA
        word hollywood KHJ home FFE homepag CA@ homo FFE homogen F@F homolog BD? honest <;@ hong B=A honolulu CCB honor IHG
        word hop <CC hope FFD horizon DFF horizont G;E horn GEG hors CEE horticultur EFE hospit HGH host ABC hostil DCA
        word hot E@C hotel HDG hotspot FHE hottest EEG hour CDC hous GFE household GFE houston GFD howard FFE hp CC@
        word hpf IEI hr CCA href F@E hs CCB html DCC http CCA hub FDE huge BA? hugh =BC hui CCB hull @FG human F@E
        word hundr ?A@ hunt CDA hunter AD@ hurt CC? husband GHF hybrid HBG hydrodynam E?E hydrogen KII hydrophob HCI
        word hype @?B hyper D@E hyperbol GAH hypercub GHH hyperlink A@> hypermedia GIG hyperplan GFA hypertext E?D
        word hypothes AC? hypothesi @DB hypothet D>@ hysteresi FHI hz AFE i.e 445 i1 CCA i2 CCA ia EEG ian GD@ ibid B@?
        word ibm GGE ic G?F ice ABC icml DEB icon IGF id CAB idea @C@ ideal B;@ ident C>B identif FIG identifi ;<<
        word ideolog ?GF idf @@@ idl CCB ie @C@ ieee A=> iff FA? ignor BB> ii 6=; iii ;@= ij A?> ijcai CC@ ik CC@ il CC@
        word ilan EEB ill BDB illeg A>B illinoi GGE illumin ECE illus GHG illustr 6=9 im GAF imag HEI imageri CHG
        word imagin FGF imbal CCB imdb CCB imit CDA immedi EED immens CCB immers GDH immun FEG immunoprecipit CEB
        word impact =BA impair @GH imped GEG imper CDD imperfect D?E implant EEF implement ;A@ impli 988 implic AEB
        word implicit E7F import ?@> impos AA@ imposs DEB impract E>B imprecis EAA impress EGE improv >>? impuls GCG
        word impur DFE in EEE inaccess B?B inaccur D@C inact D@A inadequ FFE inappropri EDD inc ?B@ incent FFE incid HFG
        word includ @A> inclus D?C incoher CCA incom EDC incompat DIH incomplet G=E inconsist ?CC incorpor @A@
        word incorrect D=D increas >=> incred DED increment C<@ incumb FHG incur >=< ind @@B indebt A@A independ C?C
        word index EFG india HHH indian IEI indic <A> indict EDE indiffer BB@ indigen C>A indirect A:A indiscern EDE
        word indispens A?A indistinguish EDD individu @=@ indonesia IIH indoor EAD induc ?7D induct GBF industri FGH
        word ineffect D?@ ineffici ??= inelast F?E inequ CHE inevit FGE inexpens C?@ inf CC@ infant GFH infeas B>@
        word infect HEG infer CDD inferior DAD infin CB? infinit F=F infinitesim G?E inflat DEE influenc AAA influenti C=A
        word info CCA infocom FE@ inform EAG informat BFF informatik DCB infrar H@G infrastructur DGG infrequ >=A ing CDA
        word ingredi ABA inhabit CDA inher ?=> inherit FGD inhibit DHE inhibitori DDB inhomogen D<D initi CBB inject FHH
        word injur HHG injuri FED inner CCB inning HFG innoc GGH innov EGG inorgan JAI input D?C inquiri BGD insensit DDA
        word insert ADB inset =?@ insid @:> insight <;9 insist HIH inspect GHI inspir EFF instabl CGG instal FGF
        word instanc >=> instant ??> instantan F<E instanti @ED institut DDD instruct D<D instructor EFD instrument CDD
        word insuffici BB? insul GHJ insur EFF int BB> intak BHE integ GCF integr DDF intel GBC intellect GEE
        word intellectu H:H intellig FEF intelligencemultiag BBA intend @@> intens FEF intent CDD inter E?E interact DEF
        word interactom EEE intercept BE@ interchang DEE interconnect FHH interdepend BA@ interdisciplinari CA@
        word interest @B@ interfac AFF interfer BFE intergen HAA interim AAA interior C@F interleav ABA intermedi D>B
        word intermediari @DB intermitt D<F intern FAD internet JHH interoper FGF interplay CDA interpol IJI interpret ADB
        word interrel A?A interrog BCA interrupt FFF intersect CDD interspecif @?A interv CDE interven GDB intervent ?A?
        word interview FHG intim ?=B intl ?;; intra CDC intracellular D?B intract CB? intranet HJH intric AAA intrigu BAB
        word intrins >@= introduc @?> introduct 9;3 introductori DDB intron EFD intrus HDH intuit >;9 invalid C@@
        word invalu A?A invari FFI invas BDD invent CBC inventori EDG invers FDG invert HDH invest GGG investig CDC
        word investor GIG invis B?@ invit D@? invoc @C@ invok ?@= involv ABA io FFE ion FIJ ip H@H ipad IHJ ir GFH
        word ireland FHG iri BAB irradi GHI irrat E@B irregular D=D irrelev C>B irrespect D@A irrevers G?G irrig E?E
        word irrit HIH ishida AAB isi D@A island ADA iso GBE isol @CC isomorph IHH isotop BGG isotrop I=I isra KGH
        word israel HFD issn 9<= issu <A? ist CBA itali HIE italian HGG item =?? itemset ADH iter EAE ith ?A? ithaca CCB
        word iv ==; iwi CBA ix AA> j1 CCA j2 CC@ ja CCB jack CE@ jacket ADA jackson FCD jacobi BCE jain ABB jam CEA
        word jame ECC jan CC@ jane GFB januari GFE japan GGF japanes ICF jason GED java HGF javascript FFH javier GFG
        word jc CFE jean CDA jeff E@D jeffrey FAA jen EE@ jennif EBE jensen E?E jerri CAB jersey AEC jerusalem >D@ jet AFJ
        word ji BB@ jim BBA jin CCB jk CCB jl CCA job HEH jobless CCB joe D@C john ECD johnni IHH johnson FGE join EEE
        word joint A@A joke IHG jon FFD jonathan GEF jone EED jordan AAB joseph @B@ journal CFD journalist FIG journey IGG
        word jr CDC jt FCE jth CCA juan CAB judg CBD judgement @C@ judgment EDF judici D<E juic DEF juli ;<< jump FGF
        word junction @GG june CA@ justic GHG justif BD@ justifi BBA justin GDF k1 BB? k2 CC@ ka ECE kalman JBJ kansa EEF
        word kate DDD kb A?? kc CCA kcal E>B kdd @C@ kearn ?BA keep ACA keith ?EE kelli FC@ kendal B@A kennedi DE@
        word kenneth GAE kenni HIE kernel FFG kesselman FDB kevin FEC key ?:? keyword D?D kg BC@ ki ==> kick HGG kid GGE
        word kill HHH killer HII kim CB@ kinas @CA kind <=: kinemat HDH kinet DHG king CC@ kingdom FIG kit CBB kj CCA
        word kl ECD kleinberg ED@ km DDB km2 CCB knapsack FDG knee EEE knew A=@ knit ABE knn GHG knock HGF knockout BCA
        word know AA? knowledg EBD known ?>= ko ?CA koller BEA kong B=B korea A@A koutou D?B kp CCA kr CCB kraus CC@ kt FCE
        word kth BCA kumar CC@ kurdish GFE kutta ==J l1 =?> l2 A@? l69 CCA la ==A lab CDB label CBC labor HBH
        word laboratori BAB labour DDG lac BBB lace EDE lack =>7 lacz CCB laden D>A ladi B?@ lag D?E lagrang IAH
        word lagrangian IIJ lahai CCB laid @?A lake GGH lam CEB lan HHF land DDE landmark GEE landscap @B? lane IFG
        word languag DFG laplacian GFE laptop ?CC larg B8B larger ?=< largest ECC larri E?E laser JGJ last @>> late BB@
        word latenc DGG latent D>D later F<G latest EED latin FBE latitud @AA latter >?9 lattic GGI laugh IIG launch HFE
        word laura GFE law GHH lawrenc BC@ lawsuit HII lawyer DGF lay BB? layer CHH layoff BFE layout FGF lazi HAG lb FCE
        word lc CC@ lda DDC le ??? lead @?? leader GFF leadership HHI leaf GBD leagu EHH leak GFE leap BA@ learn DGH
        word learner CB> leas ?CA leav DEB lectur @C? led ?A@ lee @DB left B7> leg DFE legaci DGE legal H>G legend @GG
        word legisl HGG legitim AAA leibler BEA lemma @EB len GFF lend A@B length BBB lengthi EDA lepton HDJ les GGE
        word lesion AGG lesli C?A lesser B>? lesson BDA let @D@ lethal HHG lett BBA letter C?@ level @BD leverag >>;
        word levi AB@ levin CA@ lewi @A@ lexic D;B lexicograph G>B lexicon FDD leyton FDB lf CCB li C=A liber GCF
        word librari EII librarian EII libyan IFG licenc >CA licens GFG lie E?B life ACB lifestyl DEG lifetim ACB lift HFG
        word ligand FIG light FAF lighter HFH lightweight D@F like DCB likelihood ACD likewis EB@ lima EAB limb CCA
        word limit @BA lin GCD lincoln FCE line BBC lineag CA@ linear H?H lineup FII linguist IFH link DAE linkag CB?
        word linux EGE lip IHH liquid JIJ list <>= listen ABD lit AAB liter C>? literaci CHI literatur >== lithographi EHI
        word littl @@> littman FDA liu BC@ live C>? livelihood >DA liver EBE liverpool EFD livestock IHI lk CCB ll CC@
        word lloyd EEG lm CB@ ln CB@ lncs CCB load CDE loan CFE lobbi FGE loc BAE local E@E localis D>E locat CBC loci A?@
        word lock FFF locus ;=@ log BCC log2 BC@ logarithm GBG logic DGH logist HBG london GEF long C=B longer CD@
        word longest GAF longitud @AA longitudin G=G look DCA lookup ?C@ loop BGH loos <;> los E<D lose DCC loss DED
        word lossi I@I lossless GBH lost =<A lot ABA loud HGE loui AA@ love EDD low E=D lower C;@ lowest E@D lowland CDA
        word lp GEE lps EFE lr HGG ls GED lt ?D? ltd BDB lu CB@ luck IHE lucki JII lucrat GGG lung FGD luxuri JHI
        word lyapunov J>J m.v CCB m0 CCB m1 CA? m2 ?B? m3 CA@ m4 CCA ma A=? mac GDE macaqu DFE machin FFG machineri FED
        word macmillan DD@ macro IGI macroscop G=G mad JHG magazin HIH magic GGE magnet GBI magnitud @@> mail >B> main <<<
        word mainstream GGG maintain :>: mainten BGG major AB@ make CEC maker BFD male E@D malici D;D mammal HIG
        word mammalian GCB man FGF manag EHH manchest IFG mandat EEE mandatori DDA manifest @?? manifold EFG manipul EGF
        word manner @>9 manual >9: manufactur GGI manuscript DDA maori CDF map AEE mapper ?GG mar CFD mara CCA marc GDD
        word march GEE margin DDE margo AAB mari AB? maria HEG marijuana IHG marin EBE mark DED marker @C> market FGH
        word marketplac EGF markov G8J markovian FCE markup ?BF marri FFF marriag KII marshal B@@ martin B@> maryland CEA
        word mas CBB mask EHH mason GGG mass FDH massachusett ?@= massiv ECE master C@C match BCE mate DDD materi CFG
        word mathemat G>E matlab FFI matric AHG matrix DGG matt BA@ matter DGD matthew HEG matur DEC max A;@ maxim ABC
        word maxima E@A maximis D@@ maximum E4D mayor ACA mb ?== mba FBE mc GEH mccallum BCB md HGF mean A>@ meaning CCB
        word meant A@? measur BDE meat ED@ mechan BFF mechanist E>@ med CB@ media EFG medial D?@ median FBD mediat @AD
        word medic GCF medicin FFE medium DFF meet DEC melanogast CCA melbourn AB@ mellon BAE melt HII mem GGG member CEC
        word membership FCE membran EDF memori DDG men DIG mental GAF mention @B= mentor EEG menu HIG menus IGH mer BEB
        word merchant E@E mere @B= merg C@A merger GGG merit @FE mesh GHI meson GJJ messag D<C messeng EDC met EDB meta EAD
        word metabol DFE metadata CDD metal IFJ metaphor CFF meteorolog FEE meter EGE method ;FF methodolog @DC metr @CB
        word metric BEE mexico HHG meyer BEA mg GGF mhz ?JH mi === miami FHE mica2 ABA mice HGF mich CAB michael FEE
        word michal CCB michel CCB michell HDE michigan D@B micro G>G microarray III microblog FGG microfluid JHI
        word microrna III microscop GKI microscopi FII microsoft GGF microstructur HFH mid B;C midbrain @AB middl GCE
        word middlewar FHG migrat CCF mike GFF mild F?G mile @CA milit @CB militari HFF milk DEG mill DIJ millennium GFA
        word miller EGD million @CA millisecond DAC mimic H@E min ?6= mind FFD mine 9EE miner ADD mini EED minim BBC
        word minimis DDE minimum F5D minist GIJ ministri BE? minkowski F@E minnesota ECB minor HFF minus EDA minut DDB
        word mip @C@ mirna HFE mirror HIF mis @AA miscellan C>A mislead EFC mismatch FHG miss FED mission EGG missouri BBA
        word mistak GGE misus ?>A mit BB? mitig BBA mitochondri D?A mix FCF mixtur CDE mj CC@ mk CC@ ml @?> mm ;A@ mn GED
        word mo EFE mobicom FEA mobil H@I mod CCA modal HBI mode 9EF model AHH moder A>@ modern ??= modest @@@ modif CDC
        word modifi E?D modul EGF modular GFG modulus CCB moffat EBA moistur @CD mol A@? molar D?B mold IGI molecul CIH
        word molecular HCG moment BGF momentum GFF monday GEC monetari CAB money FFE monitor EGF monkey IIH monolith H@E
        word monom HHI monopoli IHG monoton FBF mont J=I month FEE moon BCA moor GEE moral F>D morgan GAD mori >>E morn HIH
        word morpholog CFE morri BAA morrison HFE mortal DDB mosh CCB moss HFG mote A:@ mother IHG motif EEG motion FFI
        word motiv ::8 motor EGH mould HGH mount EEG mountain DEC mous FFE mouth CAE move CBB movement ?BC movi FGF mp AB@
        word mpeg G>I mpi G@G mr A@B mri GIH mrna ED? mrnas GFA ms @:@ mse FFE msn BCA msp >=B mt DCC mu ==C multi H0H
        word multiag H>G multicast GFH multichannel JGJ multidimension H?G multidisciplinari DBE multihop D@E multilay HDH
        word multilevel F?G multilingu GFG multimedia HEG multimod JCH multinomi F?E multipl E>D multiplex EIH multipli =EE
        word multiresolut HEI multiscal G?G multivari H>G munich FEE municip CDA muon FCE murder IJJ muscl B=D museum GGC
        word music IHH mutant ?>@ mutat FDF mutual E9E mv CFE mw BII mx FFE myer BEA myerson EEA myopic G>E myspac DDB
        word myth CCB n.i CCB n0 CCA n1 AB? n2 EEA n3 CCA n4 CCB na HDB naiv F=F name B@@ nanci DDE nano ICJ
        word nanostructur GHH narrat >@? narrow ?A= nasa FGE nash GBH nat CC@ natali C?B nation FDF nationwid @@E nativ CAC
        word natl ?@> natur B;@ naturalist H?E navig CDE nb GDC nba BBA nbc FFE nc DAE ncbi BCA nd CCA ndcg BCB ne CA@
        word nearbi CDB nearest F=E nec FCE necess BB? necessari A:? necessarili >>> necessit ?BA neck B?D ned A@B need 9@>
        word negat D8B neglect @?? neglig @=? negoti FFG neighbor @B@ neighborhood HFF neighbour C=E neighbourhood CEF
        word neil BBE nemanja FGG nervous B=@ nest FBF net DHF netflix FFE netherland FGF network DGJ neumann D@A
        word neural G=I neuro I?I neurobiolog DFB neurolog FGE neuron DEG neurosci GHF neutral GCF neutrino JIK neutron JGI
        word new B=B newborn KJJ newer E>E newli >@= news FEF newspap FGE newton IAI nf FCE ng ??? ngos CCB ni F?D nice DEC
        word nich A@@ nichola BEA nicola GEB nielsen ??B night DDE nih CC@ nil CCA nine DBC nineteenth FDA ninth GFE
        word nip ACB nisan F@@ nitrogen JHI nj CC? nl GFF nm @@C nmr HEH nn ??@ noam CCB nobl EDE nodal JFG node @@C
        word nois HGH noisi FAE nomin BBD non B0B nonempti ?@B nonhuman HFG noninvas F@E nonlinear J@J nonneg G@F
        word nonparametr H@G nonstationari IAJ nontrivi E@B nonuniform FEG nonzero F@E norm FFG normal ECD normalis FDE
        word norman FDB normat IBG north F?E northeastern FAE northern FCE norway IGE notabl ?@> notat @DB notch DDG
        word note ??; notebook DEB notic <=8 notif BD@ notifi <<@ notion B>? notori ECF noun BB? nov G@B novel >;=
        word novelti DEA novemb AA? novic DFE nowaday @C? np F9D nr CCB ns DGE nsf ??? nt AA? nuclear JCJ nucleat BHH
        word nuclei FFE nucleic ?B? nucleotid =<> nucleus GHG null =BA num EAB number >@@ numer G;G nurb LHI nurs GGH
        word nut ADB nutrient CED nutrit HHI nutriti C>B nw A9= nx CCA ny ??= nyquist HBJ o2 GDD oak BC@ obama DHG obes EEF
        word object CCE oblig @CC obscur CDA observ BCB obstacl GDB obstruct FEE obtain <:; obvious :89 oc CAB occas GHE
        word occasion @=? occup GCG occupi DDA occur ;:: occurr >DB ocean GEF ocr @C@ oct CCA octob CCA odd C?E ode >EE
        word oecd CCB off @@@ offend EFD offer ??> offic GGF offici EED offlin ECD offset DAD oh GFE oi FEE oil GAH ok CED
        word okapi CEB oklahoma HHG olap GHG old BBA older A>A olfactori FCE oligonucleotid ??A omega CBA omit AA= ongo ?A<
        word onlin E<E onset ;<> ontolog FEF op CCA open FBE opengl FFE openmp FDG oper EEF opinion BBB oppon FDE
        word opportun DED opportunist F>E oppos FFD opposit GFE opt <>> optic IEJ optim FDG optimis FHH optimist H>G
        word optimum GDD option DDC oracl FDE oral H?H orang BA@ orbit CCG orchestr ?BA order ?@C ordin @?C ordinari FCF
        word orf CDA org CBB organ DEE organis ?DC organiz G;F orient ?CF origin @?? orlean CFE orthogon ICG ortholog B>A
        word os A@G oscar EGF oscil FIH oscillatori FCE outcom ?CB outdoor EDD outer ECE outfit HHI outgo BD@ outlet IFG
        word outlier GFH outlin ??= outlook FFE outperform <;9 output BBC outsid :B@ outsourc IIH outstand BDA over >ED
        word overal >8< overcom A?? overestim A@B overfit CDA overflow <@E overhaul DCD overhead BAB overlap C>A
        word overlay HFH overload A>> overlook CB@ overse HHG oversea HGG overview @C? overweight FFE overwhelm DEC owe AC?
        word owl CBB own EE@ owner DGE ownership FHG oxford DDA oxid KHJ oxygen KIJ p.m CBA p0 CC@ p1 ==< p2 ?== p21 CCB
        word p2p E=E p3 CB@ p4 CCA pa DB@ pablo CCA pace DDC pacif =BB pack BEF packag FHG packet D@F pad FDA page =?@
        word pagerank GHI paid AA@ pain @A@ paint DEE pair ?@A pairwis F>D pakeha @@A palm @A@ palo CCB pan CED panel EEB
        word panic IEE pant @FE pap CCA papadimitriou CC@ paper ;<8 par BB@ parabol J@J paradigm ?AB paradox EHI
        word paragraph @D@ parallel GAG paramet BEE parameter GHG parametr H>H parcel CAB parent GGF parenthes @D@
        word pareto GEH pari E?F pariet HEG pariti GFF park CBA parker HIG parliamentari GGG pars DDD parser DCC parson AEB
        word part >@> parti DEE partial E5E particip @AA particl HJJ particular :46 partit FDG partner FFF partnership IIH
        word pass ADC passag CBE passeng FEE passiv I=H password BFE past >;= pat BCA patch ?EE patent HHH path BBD
        word patholog D=E pathway BEC patienc CCA patient EEG patrick GBE pattern CCE paul =>< pauli D?E paulo CCB paus CD@
        word pay C@A payload FEG payment FFH payoff BAC payrol IGI pb GFC pc FEG pca GGF pcr @@@ pcs EIH pda HHG pdas GGE
        word pdes FHH pdf EBD pe HEF peac GHG peak EBD pearson GDD peculiar ABB pedersen ??B peer FCF pen HDH penal EFE
        word penalti HHG pend CDB penelop GII penetr GFF peng BBB pennock ECA pennsylvania EGA pentium GEG peopl DED
        word peptid DGE perceiv ;:; percent FFF percentag BC@ percentil D@@ percept AEC perceptron EHG perceptu G<F
        word percol HGG perfect ECD perform BAC period F?D peripher F?G perkin AFE perl HHG perman DEE permiss :<7
        word permit =;; permut FFF perpendicular E>D perpetu B?A persist CCB person FCE personnel IGG perspect =A@
        word pertain @AA perturb ECF pervas H=G pes ECE pesticid ?CB pet IIG peter DBA petri JAI pf CCA ph FBD phantom EEF
        word phase EEG phd FFD phenomena @HH phenomenon =DB phenotyp D?A pheromon GGG phil CFE philadelphia IHH philip IEG
        word philippin EGE philosoph D=D philosophi FED phone DEG phosphat BAB phosphoryl CEB photo CBD photograph GFF
        word photographi GFE photon HEK phra BAB phrase @>< phylogenet GFF phylogeni JIH phys CB@ physic EBD physiol AEB
        word physiolog GEG pi ;<; pick EDB pictur EGE pid G>I piec ?CC piecewis I@J pierc BFE piezoelectr IDI pig CAA
        word pij CCA pilot C>E pinhol HBI pink GGH pinpoint CCA pioneer D@C pipe FFF pipelin FBD pirat III pit IDG
        word pitch HEG pitfal BEA pittsburgh BC@ pivot FEG pixel GFI pj B?> pk CC@ pl GDC place AB? placement CDE plagu CCD
        word plain @DD plan EHG planar ICG plane FEF planet JHG plant EGG plasma JJJ plasmid B>B plastic HFH plate GIG
        word platform ADD plausibl EEC play BCC player >CE plaza CEB plead IGI pleasur BC@ plenti GHF plethora @?A plot =DB
        word plsa FFE plug A@C plus @CC pm GDD pn CB? pnas FD@ po BC@ pocket EDE podcast FFE point BCD pointer FFC
        word poisson GEG polar GFG pole EGI poli IEG polic GIH polici AFF polish EGI polit HFF politician CFE poll DED
        word pollut EFD polygon IEI polym JIK polymer IJK polymorph EFG polynomi HGH pool EED poor DCB poorer BDA pop FGF
        word popcorn GGE popul EDD popular @?? pore CGG poros III port @?? portabl FEH portal FHH porter FDD portfolio E@D
        word portion AB? portray EEE portug E?B pos CCB pose 8?> posit CAB possess BDB possibl ?@> post CBC postdoctor JGI
        word poster FFD posterior =?C postprocess HFH postul EEE potenti ACB pound EGG pour EED poverti FEE powder HHJ
        word powel DCB power E@F powerpoint FEE pp D?? pr ??= practic >B@ practis @DB practition DGF pragmat GEF prais GEE
        word pre C6B preced AA> precipit EFD precis ACB preclud ?CA precomput BAB precondit GGF precursor HIH pred BAB
        word predecessor CEE predefin ?>= predetermin A@B predic @?> predict EEF predictor CDC predomin <<? prefac DDB
        word prefer DAC preferenti ?<? prefetch FED prefix ?EC prefront FEF pregnanc JII preliminari >>; premier JJK
        word premis EB@ prepar CED preprocess GFE prerequisit D@A prescrib F@E prescript FHF presenc @BA present <=<
        word preserv ;DC presid HJH press DCB pressur DEF presum FGE pretend G@E pretti DC@ prevail CDB preval DFE
        word prevent FFF preview DDB previous ==; price FFH primal F>E primari EBD primarili CDA primat FEF prime FEG
        word primit @<A princeton EC? princip F9F principl >DA print CDD prior ==< priori A?A priorit =FE prioriti EBD
        word prison HHH privaci HIJ privat ECC privileg EAG prize >@@ pro ?DE proactiv EBC prob AB@ probabilist G>F
        word probabl FFE probe EFH problem >EE problemat D=> proc =?: procedur <GF proceed :>7 process AFF processor ?FD
        word procur AEF produc AB@ product FEF profess FJI profession HFH professor FFD profil >DE profit BAB
        word progenitor BEB prognosi DGE program AGG programm AAC progress EEB prohibit CBB project CDD projectil DEE
        word prolif C@E prolifer AC> prolong CCA promin @@@ promis DCB promot CCC prompt BBC prone BED pronounc BA@
        word proof ADC prop BDB propag CGG proper B5A properti AEE proport @>> propos ;?= proposit ?B< proprietari FED
        word pros EFA prosecutor IKJ prospect @FD protect DCD protein FDG proteincod CDB proteinprotein JIJ proteom EGE
        word protest HIG protocol EHG proton IEE prototyp BEC provabl @@@ prove <@= proven <AC prover @HI provid <==
        word provinc BB@ provinci FDE provis ?CA provoc BDA provok DCA proxi FGG proxim BBC prune ACA ps B@? pseudo F>G
        word psychiatr F@D psychiatri CEA psycholog JHG psychologist ADA psychophys GEE pt IDF pu CB@ public GCE
        word publish CDC pull HHG pulmonari H@H pulp IIJ puls DHH pump CHG punctuat CEB punish HHG purchas GFF pure B7A
        word purg B=A purif BDB purifi ?C@ purport FGG purpos ;?? pursu BBA pursuit GFF push FHE put EFD putat A>@
        word puzzl DHG pv FEG pyramid IDG q1 BB? q2 BB? q3 ECE qa CEE qcd JIJ qi ?=> qj CC@ qk CCA ql CCB qm CCB qos HFH
        word qs CCA qt CC@ quad E@F quadrant FAE quadrat F;H quadratur CCI quadrilater HGG qualif EIG qualifi @>?
        word qualit G<F qualiti CDF quantif CDE quantifi 89: quantit E:E quantiti AEC quantiz EFH quantum K9K quark JHI
        word quarter HGF quasi G>G qubit EHI queen HFG queri CAG question CBB questionnair FGF queu FDE queue FEG quick @;<
        word quot EED r0 CCA r1 ?@> r2 ??= r3 BB? r4 CCA r5 CCB ra FEE race IGG radar EEG radial I>I radiat IHJ radic DBE
        word radio E:D radioact III radiologist DGI radiotherapi IIJ radius DED railway LII rain DFF rais ADB ralli GHH
        word ram GFF raman HCI ran DE> rand FFD random D:D randomis D>E rang ABB rank EEG ranker ADB rao BCA rap EFB
        word rapid EAB rare FED raster GHG rat FFE rate @EE ratio 6FE ration GGG rational B?A ratnasami CCB raw =?< ray HGH
        word rb FEE rbf FBE rc CCB rd CC@ rdf GGI reach AA? reachabl FCH react DDC reaction GIG reactiv G>G reactor JJJ
        word read B>@ readabl EDG reader >EC readi EDB readili @?= real D:D realis EEE realism FFE realist B9> realiti BFE
        word realiz @?? realm AAA rearrang AA@ reason BEB rebel HJI rebound IHJ recal <>= receipt ABA receiv BBB recent @@?
        word recept E?C receptor FFE recess HHH recherch A@A recipi @D@ reciproc FBD reckon @FG recogn BBA recognis BBA
        word recognit DIH recombin AC@ recommend EEG recomput CD@ reconfigur GEG reconstruct DHH record CED recov ECB
        word recoveri HHI recreat GDF recruit DEB rectangl @C@ rectangular F=F recur D=E recurr GEI recurs HBF red D<C
        word redefin BDA redesign A@B redistribut @:> redmond B@B reduc B>A reduct BGF redund HFG reed HCE ref A=;
        word refer @>? refere FFG referenc BC@ refin ACC reflect CCA reform EGG reformul D>C refresh DDE regard >?=
        word regardless @@< regim FGH region BCD regist BCA registr AHG registri @FE regress EFH regul GHH regular CDE
        word regulatori EEF reid FFE reinforc HAH reiter FDF reject BFD rel BDB relat @<A related CDE relationship ?BA
        word relax DGG relay FGG releas EGE releg GHG relev A?A reli >>= reliabl GEF relianc DDD relief FIG religi C>B
        word reluct AAE remain BB? remaind @A> remark AA> rememb ??> remind B@@ remot G@F remov DBB render DEE rendezv GEG
        word renew E=C reorder CDB reorgan DFC rep FFE repair FDF repeat CB@ repertoir EED repetit ACB replac DFC
        word replay FFE repli ECD replic EFE replica FCE report BDB repositori CFF repres ;<; represent 9FE repress >=A
        word repressor CBA reprint =@= reproduc @?> reproduct AFC republ HGH republican IKJ republish CA; reput GFG
        word request AAA requir <?> rerank EEE res >?< resal @=@ rescu FHH research ACC resembl DCB reserv BDC reset CDA
        word resid @BA residu EBF resili AA@ resin DGE resist BEF resolut @DE resolv A?C reson BFH resort @@@ resourc BCE
        word resp CC@ respect 653 respond DDC respons ADD rest FFC restaur JIJ restor >FD restrict @CA restructur @EE
        word result 9?> resum EED retail IHH retain @@? retard FEE retent DFH retir IIH retract CEB retrain FFE retriev AEG
        word retrospect F@E return EDB reus AAA reusabl GDG reuter FGE rev CC? reveal AA@ revel >>@ revenu FDE revers FDF
        word review EED revis <;= revisit @>? reviv CD@ revolut CHG reward FFG rewrit EFH rewritten BB@ reynold DDF rf H@E
        word rfp CCB rg CCB rgb GFG rheolog DDE rhythm FHG ri @?= ribosom EBA rice DGD rich B>A richard C@A richer EBC
        word rico EEB rid GAB ride F?G ridg HDG right BCA rigid FBE rigor C<B riley CDB ring EFG rip @BA rise BA? risk GEF
        word rival DFE river BDH rj CC@ rl CCB rm FEE rmit CCB rms CDE rn CC@ rna GGH rnas KIJ road F?E roam EEE rob CDA
        word robert GDD robertson EGD robin CEG robinson GFE robot FFI robust GEF roc EEG rocchio DCB rock D@B rod ?HF
        word rodman HGG rodriguez DBB roger EFF roi GEG role CBC roll HFH rome B@? ron FEE ronen DAA room >AA rooney GJI
        word root B?@ rose DEF rotat HFH roth ECB rotor HHG rough D@B round FEE rout FEG router CC? routin >A= row AD@
        word royal IEH rp @?@ rs CB@ rss EEE rt E?C rule DFG rumor IIH run BBA rung J@J runtim BBB rural EAD rush CDA
        word russel DB@ russian IGG ruth DBB rv CCA ryan CB@ s.t CC? s0 CB? s1 ;;; s2 ==< s3 @?> s4 EBB s5 BA@ s6 CCB
        word sa DDC saccad FDB saccharomyc =B@ sach C@E sad CCA safe EBD safeti GGH saint BBA sale EBF salient @@?
        word salin BAA salt HFH sam CCA sampl CDE san H;F sand EFD sandholm A@? santa FDD sarah ECD sarit ABA sas CCB
        word sat DAC satellit GFJ satisfact BGG satisfactori @@= satisfi 55; satur FCF saturday IGH save CDB say HGE sb EFD
        word sc CB? scaffold DEE scalabl ECD scalar DBG scale B>E scan DBF scandal IGE scanner BEB scarc BB@ scatter HGI
        word scenario BDB scene FFF schedul HHI schema DEF schemat F>C scheme 9GF schmidt GHH scholar H<G scholarship ABA
        word school DFF schultz FGD sci AA< scienc @DD scientif D9D scientist DFD scope ?B? score DED scotland HIH
        word scott GGF scout EEE scratch HFG screen GEF script EFF scroll CDA scrub GFG sd FAD se ??? sea EDA seal FCD
        word seamless A9B sean HED search DEH searchabl DDD searcher B@@ season IIG seat GFE seattl FFE sec B@? second C@A
        word secondari HFG secret CCD secretari B@@ section 9@= sector BGF secur GGH sediment @DB see EFC seed AAB seek ADA
        word seeker BEB seem A@A segment CHH segreg GEF seldom D@A select ADD self F2G selfish CB@ sell DBB seller AEE
        word sem HHF semant ECF semest DDB semi E:E semiconductor GFG sen EDD senat HGJ send ?A> sender B?C senior FDF
        word sens >BB sensibl B?A sensit BDE sensor FEI sensori FAF sent =<: sentenc GFG sentiment GDF separ CCB sept AAB
        word septemb BBA seq CCA sequenc >CD sequenti G;F ser C?B seri @GF serial EFF serious D@A serum BCB serv BBA
        word server @DE servic BEG servlet HCA session DEE set ;AB settl EDD settlement DGF setup =A? seven A6> seventh JGG
        word sever EED sex HGH sexual EFE sf BB@ sg CCA shade GFD shadow FFF shake FHF shallow E=D shape ECE shapley EBE
        word share ABD sharp GEE shear K=J shed BDC sheer EEB sheet DEF shelf D;B shell GFI shen CDA shenker EE@ shi E@@
        word shield AHG shift BEC ship BC? shirt CGF shock DCD shoe IFF shoham CF@ shoot FGH shop FGG short A8@ shortag EHF
        word shortcom AC? shortcut DDA shorter CC? shortest B?A shot EFE show <?< shown 343 shrink CDD shuffl FEE shut CCA
        word shutdown ?FG si <;> siam BCB sibl AC@ sick HIJ side ?>B sidewalk FGE siemen HHG sigcomm BA@ sight EDC
        word sigir === sigkdd ACB sigma CC@ sign EED signal EFG signatur CEF signi CAA signifi ==A signific >=> silenc EFD
        word silent BBA silicon IEH silk FEG silli A>B silva CCB sim DD? similar @A@ simon EFD simpl @:? simpler @C>
        word simplest @@? simpli =8; simplic AB< simplif CGE simplifi D>C simul GHH simultan C=B sin HIG singapor ABA
        word singer FED singh FFE singl D8C singleton FDA singular HFI sink DGE sinusoid GDH sir D@C sister FHG sit FFE
        word site >CD situ =>B situat AC@ six B=B sixth EBB size ;AB sj BB? sk BB@ sketch FBC skew FBG skill <GF skin GGG
        word skip @AC sky BGE sl CCA slab DDB slack GHG slam FII slash GFE slate EEG slave FFI slay HII sleep HGH slice AEE
        word slide FDG slight B9@ slip FFG slope @DB slot B<C slow A<> slower B=@ slowli FFE sm EFD small C>A smaller @>>
        word smallest A=B smallhold ABA smart HDI smile EAA smith >?= smoke HGG smooth DCD sn A?> snapshot AC> snippet EDE
        word so17 CCA soap CCA soar GHH soc FHD social G;H societ DAB societi ?CB socio @@@ sociolog DE@ sociologist CBA
        word sodium JHG soft E?F softwar GDG soil IDF solar JDI sold ECB soldier EFF sole <:= solid GBG solidif GGJ
        word solubl HCG solut ?ED solv @AB solvabl FDG solvent FGI solver =IH som FFE somewhat =?= son GGF song DED
        word soni HGI soon @A= sophist @A? sort ;<> sought A@> sound EDD sourc AAC south FDE southampton FDA southeast FBD
        word southeastern FEE southern IDG sp CCA space ADE spain EEE spam DFH spammer ADA span CAA spanish JIH spare AEE
        word spark HGH sparql IGH spars C=B sparsiti DGE spatial F8G spatio CCF spatiotempor F?G speak DDA speaker HEH
        word spearman GDE speci 8AB special B<@ specialist GGG specif =?? specifi <;: specimen EIG spectra @JJ spectral I;I
        word spectrometri DEA spectroscopi CKJ spectrum DEF specul EHD speech GDG speed ADE speedup ><> spell BEB spend GGF
        word spent BB@ sphere CEG spheric I<J spice IHH spike GDF spill DGG spin HEI spiral FCG spirit BA@ spite EAA
        word splice BD@ spline DCH split AFE spoke FGE spoken AAA spokesman IKI spokeswoman JII sponsor H=H spontan F:G
        word sporad HBE sport FEE spot GFG spotlight EEG sprawl FGG spray III spread @BC spring FFD springer CB? spur DDE
        word spurious B=@ sql FED squar >BE sr FED sri G?H ss CC@ st ??= stabil HII stabilis FCH stabl D=D stack DGE
        word stackelberg IGE stadium HGE staff FCE stage CED stain DDD stainless IBH stakehold @C? stall HHG stamp CCC
        word stand ECC standard DDC standpoint CCA stanford E@B stapl DFD star FGG stark EDB start CBA startup EDD
        word starvat CEA stat CCB state DEF statement EFD static G8F station EGF stationari H?H statist FDF status AAA
        word stay D<C steadi E<E steal FDE steam JFI steel GJJ steep DCB steer EFF stem HGF step @AA stephen DEB
        word stepwis GBF stereotyp AHG steril DDA steve CDC steven F<F stick GFG stiff IFJ stimul FEF stimuli ?CC
        word stimulus DCD stoc CCA stochast IAI stock FGF stoke BCA stone ECD stop CAB storag DEE store BB@ stori FEF
        word straight FCF straightforward BB? strain GGH strand D?B strang IAH stranger GHG strateg GBF strategi @EE
        word strategyproof DEE streak FHH stream EEG streamlin EAE street CCF strength CCB strengthen CFE stress EGF
        word stretch HHG strict @>? stride HHH strike CCD striker HIG string C@D stringent AB@ strip EDF stripe AAD
        word strive C?@ stroke HCH strong D8B stronger CCA strongest AA@ struck HGE structur CEF struggl EFE stuck HFB
        word student GGG studi <BA studio EDE stuff CBB stun CCA style ACE stylist F?A su BEC sub A6B subclass CAA
        word subdivis HEG subgam EDA subgraph EEC subject >?= submit >>< suboptim D=? subordin BAB subscrib EFF
        word subscript @GE subsect BD> subsequ AAA subset >BA subspac FGF substanc ?DB substanti >99 substitut BEC
        word substrat EIH subsystem CFD subtask ?BA subtl AA@ subtract EDE subtre @>@ subtyp AFE subunit ADA succeed DCB
        word success @B@ successor DFC succinct =<@ sudden GEF suffer FFD suffic BC? suffici ?6A sugar HHH suggest >A=
        word suicid ?@B suit BEB suitabl ;89 sum ?@A summar @FD summari =>= summaris DBA summat CEB summer HFF sun FGF
        word sunday JII sup ==; super C?D superb @BB supercomput DDE superconduct JGJ superior BBC supermarket AEB
        word superposit HGH superset >?A supervis C>D supervisor FED supplement A?> supplementari A?? suppli EDE
        word supplier FGG support ?AB suppos AB> suppress @HE sur CCB sure ?A= surf BCA surfac FGI surfer ABA surg @<@
        word surgeri JIJ surgic D=E suri CBB surplus DCD surpris GGD surrog BED surround ECC surveil CBA survey GHF
        word surviv EFD suscept BB? suspect HGH suspend GGI suspens HIJ sustain DCD sv BBA svd FFE svm GGE svms IIH
        word swain ABA swan GGE swap GHG sweden IGG swedish FCE sweep GFG sweet BAB swell HII swim BBA swing FEF swiss GHG
        word switch GEG switzerland HHG sx CCB sycara DEB symbol DCC symmetr DBC symmetri EGH symposium EF@ symptom HIH
        word synapt D>@ sync FFE synchron FFH synchroni CDA synergi @DB synonym B=? syntact >;> syntax GHE synthes D>B
        word synthesi DFF synthet G9E system >GH systemat C9C t0 CB? t1 ==< t2 ??= t3 BCD t4 CCB ta CCA tabl @CA tablet KHI
        word tackl ?A> tactic BFC tag FEG tail D>C tailor ?>> taiwan IGH take =@= tale B?B talent DFF talk EEC tall B@B
        word tamb CCB tamper ?@A tandem FFB tank BEF tap FGF tape ACA tardo GFA target EBD tariff GCB task ?@A tast FGE
        word tau E?C taught DDC tax GGI taxa BBB taxonomi IIH taylor J?H tb BCA tc CB@ tcp GCF td CCA tdt BCB te 9:=
        word tea H@F teach HHH teacher EFF team FFF teamwork GGG tear FEH tech EED technic FBE techniqu 6FE technolog BEE
        word tedious C>B teen JII teenag HGH tel FB@ telecom IGI telecommun IHI telephon FGH telephoni CHG teleport HJJ
        word telescop CFE televis HHH tell CC@ tem KJJ temper BAA temperatur BDE templat DCG tempor G=G temporari FAD
        word ten @=> tenant B@B tend ?>= tendenc CC> tennenholtz CEA tensil H@J tension CIG tensor FGH tentat D@B
        word terabyt @CB term =>@ termin DAD terminolog HHG terrain AAA terrestri E@B terri E@F territori FGE terror ADA
        word tertiari FBE test ADD testb ACB tester AHG testifi FFG testimoni DEB texa ?@> text C>D textbook FFE
        word textual ?:= textur DEG tf =?> tfidf AAB tg CCB th AC? thailand FFE thank AC> theater HII theft DCG theme BFC
        word theorem AGF theoret A;A theori BHG theorist DCD therapeut F?A therapi IJI therapist EGG therein EDB
        word thermal I:I thermodynam HFH thesi 8@: theta EAA thick CEG thin IDI thing DEB think AC@ third <8: thirti BC@
        word thoma EGE thompson GGE thorough A@> thought ?@? thousand ><> thread FGD threat BB@ threaten @?@ three A2@
        word threshold EEE thriller BEB thrive GFF throughput FCE throw BCB thrown ?CB thumb @?A thursday IHG ti GDB
        word tick DBA ticket EFE tide FFF tie <B@ tier B>G tight B>B tighter DDB tile BCE till CB@ tim EDA time CBF
        word timelin CBB timeout EGE timer GEA timescal EHG timestamp EGE timothi ED@ tini >@? tion CEB tip CEF tire AAB
        word tissu 8@E titanium KGJ titl >@@ tj CB? tk CCA tl CCB tm EEC tn ?A> today FFD todd CAB toe FEE token CBB
        word tokyo EFD toler DFG tom BB? tomographi DHH tomorrow IIH tone CCE toni DEA tonight FGG tonn @DB tool AFE
        word toolbox BGE toolkit EFD top A?A topic F>F topograph IAE topolog FGH total A;@ touch FDD tough GHG tour CDC
        word tourist EAE tournament HJJ town DFG toxic GGG toy EEE tp CC@ tr BB? trace BCD tracer HGI track GHH tract A?E
        word tractabl D=B trade GFG trademark B@= tradeoff ?>= trader DDF tradit @>? traffic FDG trail GGF train EDE
        word trait DEC trajectori FFI tran FEC transact EDD transcrib EED transcript GGG transcriptom FFE transduct CEB
        word transfer DFG transform CHG transgen HDE transient GBE transistor HGH transit CCF translat DAD transmiss FCH
        word transmit A<? transmitt EIG transpar EFD transport FEG transvers EAF trap EGE trapezoid JDG trauma GFG
        word travel E@E travers @@A treasuri HGE treat EAB treati FGG treatment DFG trec EBF tree BEG tremend CBC trend @CA
        word tri DCA trial AAA triangl FGE triangul FGI tribal E@B trick C@@ trigger ?>@ trim @AA trip ?A> tripl @>?
        word tris BAB trivial D=@ trna FEA tropic EBC troubl JII trouser HII truck JFG true <=; truli ;<> truncat @>@
        word trust GGG trustworthi DDA truth ECD ts CC@ tsunami JJJ tub CCB tube EJI tuesday IHF tumor @IG tunabl G>G
        word tune DCD tunnel GFE tuoma CEA tupl >A= turbin EHI turbul DBG turn CDB turnaround HGG turner EEA turnov EDE
        word tutori D@A tv GGH tweet DED twelv @?@ twenti CC> twentieth C@@ twice @B= twist FAG twitter GGH twofold FAC
        word tx CC@ type ??B typic :45 u. ?:< u.k CCB u.s.a CC@ u0 CCB u1 CB@ u2 FFD ub CCB ubiquit C;A uc FCD uci CCA
        word ui ??= uj CCA uk FDC ultim EAD ultrasound FGH uml FFE un CC@ unabl ?=> unaccept B?A unambigu >;A unansw FDE
        word unari DBB unauthor C?@ unavail A=? unawar CCA unbias =<B unbound D>F uncertain G>F uncertainti FGG unchang FEC
        word unclear E?? uncompress ?>B uncondit @@A uncorrel E@E uncov ?A? undecid F?D under A<? underestim ADD
        word undergo @@A undergon EFE undergradu HAH underli B>A undermin EED underpin DDD underrepres B@B understand A?@
        word understood B@= undertak EFC undertaken @?> underway IFE undesir A@? undirect I>G unemploy IIJ unequ D>B
        word uneven ?<B unexpect FGF unfair DCB unfold ?D@ unfortun DC@ unhealthi HGE unicast GFG unifi D?D uniform C=D
        word unilater D@A union IHG uniqu B?@ unit EEE uniti FDE univ A@? univers EDD unix IHG unknown C@C unlabel D?C
        word unlik ><> unlimit E@E unlock CDB unmodifi A?B unnatur F@E unnecessari BA? unobserv D>E unplan EEE unpreced @>@
        word unpredict A?@ unpublish DCB unravel >?B unrel B@A unreli A>A unseen CB? unspecifi A>A unstabl E>D
        word unstructur E?E unsuccess @?A unsuit B?A unsupervis E:F unus ?>A unusu EDE unveil EIH unweight B@B uo2 GFG
        word up ?ED upcom GHH updat ?<@ upgrad EGG upload DCC upper C;C upregul B@A upstream DDC uptak CC@ upward EAE
        word ur @@A uranium KHI urban GDE urg HHG urgent BBA uri BAA url EBD usa >?; usabl EBE usag CBB use 565 user A<C
        word usual DBA ut CCB utah BB@ util @AA utilis <CC utr BCB utter CBD v0 CCA v1 @?= v2 B@> v3 CCA va FFD vacanc >BE
        word vacuum KGI vagu CDB val DD@ valid ?CB valley AEF valu =?C valuabl =:; valuat BDC valv FII van BBC vanilla D?E
        word vanish >CE vapour GHI var CCA vari ;5A variabl CDD varian FDA varianc EEE variant ;?; variat CDE varieti BA@
        word various ;8: vast @A> vazirani CAB vb CCB vcg FFG ve ABB vector FEF vega IIH veget GHH vehicl FGH vehicular G>G
        word veloc CGG vend GHG vendor BAC ventil GGI ventral D?@ ventricular C>G ventur FDF venu CEE verb BCD verbal I=H
        word verif CGF verifi B9A verizon HGH verlag A@B versa C?? versatil C@D version BDB versus <<; vertebr EDE
        word vertex F?C vertic D>C vessel JIG veteran GHG vi =;; viabil GFE viabl C=C vial @>@ vibrat JHK vice ;AA
        word vicin CC@ vicki FEF vickrey I@G victim IHH victori JJI victoria GAF video HEH vidic IEE vienna DBA view ??>
        word viewer AFD viewpoint DDD vigor B>A vii AB? viii ?@B villag DDC vincent BBA violat BDC violenc FGH violent AA@
        word viral G?G virginia FGC virtu EED virtual H6H virus DFG vis BAB viscoelast IDI viscos FCE visibl ECD vision EGF
        word visit <;: visitor DEC visual GCG visualis BDA vital A?? vitro AAA vivo =?> viz CCB vj B@@ vk CCA vl CCA vn CC@
        word vocabulari DDC vocal EDE voic FCG void EGH voip HFG vol 798 volatil DEF voltag CEJ volum ABD volumetr I?J
        word volunt EGF voluntari DBA von @C@ vos CFE vote CCD voxel FFI vr BCA vri @DB vrml CCB vs =9; vulner FFE
        word w.r.t CBA w1 CC@ w2 CC@ w3c BCA wa CC@ wafer DFH wage GGE wagner EEB waikato @>A waist ACB wait FDD wake DEB
        word wale EFE walk FFF walker EEA wall HFH walsh CCB wan GHG wananga A?B wang DC@ want DEB war =DC ward CBB
        word warden GEE wardrob KJJ warm FFE warn FFG warner HIG warp GFI wash FBA washington IHE wast FHD watch FFD
        word water HFH wave EIJ waveform D?E waveguid HGJ wavelength DCG wavelet JEK way 9<7 wayn JII weak G>E weaken FFE
        word weaker CD? wealth EB@ weapon GBE wear HII weather HHG weav CDA web F>H weber @@B weblog HHH webpag F@F
        word websit @?A wed GEG wedg H@G wednesday JJH week FFD weekend FFF weigh EEC weight ECE weiner FHE welcom GHG
        word weld EII welfar AEE well BEB wellington FDB west GDG western DCC wet D@G whare BB@ whatsoev @A? wheel EEA
        word wherebi =?> wherein EEB whilst ??> white DAB wi ??= wide <2> widen C?B wider >@> widespread CB@ widget DEE
        word width ABD wife EGF wij CCA wiki FGE wikipedia IIJ wilcoxon CAA wild ?@= wiley CD@ will @B> william CEC
        word willing CB@ wilson HGH win CCB wind FFG window FDE wine HHG wing ECF winner GHF winter DDA wire CEE
        word wireless ICI wis @@B wisdom FDD wise B?B wish @?; wit DDD withdraw FFE wlan FGE wn CCB woman IHH women HII
        word won EFD wonder GDF wong B=A wood GEE wooldridg DAA wootan FFB word DBC wordnet IHE wore FGF work @AA
        word worker DED workflow GCH workload FAB workplac DDA workshop AAA workspac FFE workstat EFE world DBC
        word worldwid ?>? worm FGG worn EDA worri CDB wors DC@ worsen >>A worst CAA worth BDA worthwhil EAA wound III
        word wrap HHG wrapper CDF wright CB@ write CCB writer DHE written B>? wrong CCA wrote DCC wrt CCA ws D@C wt EFC
        word wu CCA www DDA x0 CCA x1 BA> x2 BB> xi =;; xii CCA xiii ?@A xj BA? xk CC@ xl CCE xm CCB xml IFI xn CC? xor FCE
        word xt CCA xx CBE xy FCE y1 CCA yahoo =;; yale A?A yang DEC yard CAB year CCB yeast GGH yellow DCB yesterday IHH
        word yi @B> yield @C@ yj CCA yn CCB york AEC young HGF younger FFE youth DBA youtub EEA yr CCA yu B@? z1 CC@ z2 CC@
        word zealand =HK zero CAA zhang DB= zi CB@ zip CCB zipf CBB zj CCA zk CC@ zn CBA zobel @@B zone @EE zoom CDA
        word zuker EEA ˆs CCB ˆt CCB α1 CC@ αi CC@ γ1 CCB γ2 CCA γi CCA δ1 CCB δ2 CCB δi CC@ δt CCB θ1 CB@ θ2 CCA θi CBA
        word θj CCB πi CB@ σ1 CCA σ2 CCA σi B?@ φi CCA ψ1 CCB
        end .00 @@ .01 AA .02 BC .05 AA .10 BB .11 AA .25 DA .37 DC .41 DC .50 BB .75 CC 0.0 BB 0.1 @B 0.2 @@ 0.3 AA
        end 0.4 @@ 0.5 @> 0.6 @@ 0.7 AA 0.8 @? 0.9 BA 000 :: 001 ?> 002 ?@ 003 == 004 << 005 @@ 006 ?> 007 DC 008 CC
        end 009 EE 01 BD 010 DD 011 CE 012 BD 015 ED 02 BD 024 FB 03 BD 036 BA 04 BA 05 BA 06 BA 07 B@ 073 CC 075 C@
        end 095 AA 0mm CD 0oc BB 0th DB 1.0 A@ 1.1 ?B 1.2 @@ 1.3 AA 1.4 AA 1.5 B@ 1.6 BB 1.7 BB 1.8 BC 10 <9 100 ?< 101 DD
        end 102 BB 103 DF 104 BB 105 BB 106 BC 107 BB 108 BB 109 DC 11 ;? 110 DB 111 BB 112 CD 113 A? 114 BB 115 CB 118 CD
        end 12 ;; 120 DC 121 CD 123 CB 125 BB 126 BB 128 BB 13 >> 138 DB 14 << 140 BB 15 => 150 @A 159 DC 16 <> 160 CB
        end 17 =< 18 ?@ 19 == 1a BB 1b CD 1d ED 1e CD 1st BB 2.0 @C 2.1 @@ 2.2 @@ 2.3 AA 2.4 @@ 2.5 AA 2.6 BB 2.7 BC
        end 2.8 BB 20 => 200 ?= 203 B@ 21 ?? 22 => 23 @> 24 AA 240 BD 25 @? 250 AA 256 BB 26 ?? 260 BD 27 ?? 28 BB 29 ?A
        end 2d F@ 2n CC 2nd DD 2ps CD 3.1 @? 3.2 @@ 3.3 @? 3.4 AA 3.5 AA 3.6 BB 3.7 BB 30 @> 300 CA 31 ?A 32 C@ 33 @@
        end 34 @@ 35 A? 350 DB 36 BB 37 DB 38 @@ 39 AA 3d I> 3g IF 3rd BD 4.1 @@ 4.2 @@ 4.3 AA 4.4 BB 4.5 BB 4.6 BB 4.7 CD
        end 4.8 CD 40 B@ 400 CC 41 AA 42 CD 43 DC 44 AA 45 @A 450 DB 46 BB 47 AB 48 AC 49 BB 4g DB 4th BD 5.0 CD 5.1 AA
        end 5.2 BA 5.3 BB 5.4 DC 50 >= 500 @? 51 BB 52 AA 53 AA 54 CB 55 CA 56 BB 57 BB 58 BB 59 BC 593 A@ 5th CB 6.1 BB
        end 6.2 DC 6.3 DC 6.5 CC 60 A? 600 CD 61 DC 62 DD 63 ED 64 BB 65 AB 66 BB 67 BB 68 DC 69 BB 7.0 DC 7.5 BB 70 @@
        end 700 BB 70s DF 71 BB 72 BB 73 BB 74 BB 75 AA 78 DD 7th CD 8.8 BB 80 ?? 800 AA 80s DD 82 CB 83 BB 85 BA 86 CC
        end 87 DC 88 BB 888 DC 89 CB 90 @@ 900 DD 90s BA 91 BB 92 BB 94 CB 95 A@ 96 BB 97 DD 978 ED 98 BB 980 DB 981 BC
        end 983 DG 984 EE 985 DC 986 FD 989 BB 99 DC 990 AA 991 BA 992 DC 993 CC 994 CB 995 @@ 996 @@ 997 @@ 998 B? 999 ?>
        end a1 AA a2 BB aan FE aas CA ab DB abb GD abs DF abu DC ac GD ace EE ach >C ack FF acm ;< act BA acy EF ad C@
        end ada FE add >? ade GF adi DE ado BB ads BC ady DA ael GE afe DC aff FC aft GE ag DD aga FH age ED ago DC ags DD
        end aha DB ahi DF ai CA aic FD aid AA ail DB aim =@ ain BC air ED ait B@ ak CD aka ED ake FG aks DE al B< ala EE
        end ald EB ale C@ alf CA ali FC alk FF all CA alm BB als CF alt FC aly FG ama DF ame GE ami GH amp DC ams DG
        end ana GF and EF ane HG ang FE ani DB ank DE ann EB ano GE ans DE ant CB any FG aop FD aos JI ap FD apa CD ape GD
        end aph EE api DF app DC aps CE apt CC apy HI ara EF arc GE ard DC are DD arg BC ari ED ark FE arl EF arm EC
        end arn DE aro DC arp FD arr BD ars BD art BA ary EC asa EE asc DG ase DC ash GD asi FB ask AB ass DB ast ED
        end asy A> ata CB ate CB ath DC ati DD atl BB ato A@ ats DD att DB aty DD atz ED aud ED aul BB ava GF ave DD
        end avg BB avy GC awa FB awl AA awn CC aws @F ays BE aza DF azy GC b1 BB b2 DB b2b EB ba FF bad DC bag GD bal FA
        end ban FC bar CC bat CD bay ED bbs FB bdi GD bed DC bel AA ben FD ber AA bes ?E bet BB bi E@ bia EE bic ED bid CB
        end big DB bin EE bio FF bit BB ble C@ bly BB bob GD bol ED bon IE bor FB bot DC bow BF box CG boy CB bp EB bps DE
        end bra FF bus DE but DG buy @A c1 DB c2 DC ca BC ca2 CC cad DD cal F? cam GC can GD cap DB car FE cas ED cat DC
        end cay CE cbr ED cd FA cds DC ce BD ced DB cel CD ceo FF cer FG ces @E cet FD cf BB cgi DD che CB chi EC cho BB
        end chs DB chy AE ci DC cia DD cid DG cil FH cio BB cis FC cit E< ckr GG cks EF cky HG cle DB cly CC cm AA cml EF
        end cns DC co ED co2 HH col DG com GF con GE cos DB cox ED cp FD cpu BB cr BC cro HB cs CA cse CD css FF ct DG
        end ctl DF cts @D cue EE cup DE cur ?? cus =@ cut EE da BD dal IE dam BE dan BB daq FD dar DD das FG day HG db BB
        end dc FA dcg CD dcs FD dds CE ddy GD de B> dea BC dec BB ded CA del AG dem GG den E@ deo HE der BC des @D dex DE
        end dez DF dge EB di C@ dia GG dic IC die GF din BB dio F? dis BF dit D@ dix @A dl BD dle DA dly DC dms DE dna DC
        end dns FD dog GH doi @@ dom EB don FD dor DA dos HG dot EB dow FD dr A@ dra BD dry EC ds BB dsl DB dss BB dt DB
        end dth EB due CD dup BA dvd GD e.g =< ead EC eaf GC eak GD eal DA eam FF ean FC eap DC ear GA eas BD eat FE
        end eau DB ebt DB eby AB ec DB ece CE ech FD eck DA ecs DG ect BA ed AA ede BC edo FF eds ?B edu BB edy EF eed CD
        end eee BA eek GF eel FF een FE eep GE eer GF ees BF eet CB eff DB efs FF eft B? ega DD ege EE ego DD egy AD
        end eha BB eic BD eil CC ein FF eks CA el BC ela DB eld CE ele EB elf F< eli HF ell ED elp @@ els BG elt FG ely @>
        end em HD ema EF eme AF emi EA ems ?G en BB ena DG end BA ene HE eng CC eno DE ens FF ent CC enu GG env CD eny GG
        end eon GG eos GG eph BD epp DF eps BC ept BB eq BA er DD er1 DB era FF erb BC ere EF erg GF eri DC erm B@ ern EC
        end ero DA erp GB ers CF ert FA erv DF ery FE es BB es1 DB esa EE ese HD esh EF ess ED est CB et ;9 eta FB etc AA
        end ete GB eth EB eto FE ets BF ett CC etu ED ety DD etz DD eu EF eue FD eum GF eve AA evy CD ews EE ex CB exp BB
        end ext DA eye IG eys FG f1 CB fan DB fao HI fat FC fda CF fe JF fed DC fee DC fem DH fer BC ffs BC fi BB fic B@
        end fig ?> fir DB fit AB fix DE fly @A fm FD fox GD fr HD fst BB fth FB fts DG fty CD ful AA fun BD fur DF ga GG
        end gal F@ gan EC gap BE gar FG gas JH gb CB gdp DB ged ED gel FG gen JH geo CD ger ED ges ?C get FD ggs DC ghs GF
        end ght DC gi DB gic FF gid ED gie EB gin >C gir AA gis FF gle D@ gly CB gm DD gms BD gni DC gns @B gon GD gp FF
        end gps DB gpu DF gro DC gt ED gth CB gue DE gun DB h2 HG hal DD ham DG han EF har FD hat @B hed ED hen DE her ED
        end hes @D hew FE hi CD hia FE hic HB hin HA hio ED hip EE hir CD hit DD hly B? hmm DB hms @F hoc @? hod :G hol FF
        end hoo A@ hop AB hor ?A hot ED how :< hpf GD hra DB hsp BC hth BB hts AC hty CA hua CD hub CD hun BB hur ED
        end hys DC hz CE i.e == ia BB iac GD iae DD ial FA iam CD ian HE iar CC ias CD ibe <> ibm FF ic FB ica GG ice DE
        end ich DB ick FC ico FF ics DG ict CC icy BE id BB ida BB ide AA idf BB ids EF idt FG ied B@ ief EF iel EF ien FD
        end ier ED ies AE iet EE iew DD ife DD iff HD ifs FF ift EE ify >> ige DD igh D: igm AB ign BE igs DB ii >> iii @A
        end iis DE ij CB ike GD iki ED ila DE ild BA ile FB ilk EE ill DD ilm GF ils BD ilt B@ ily DC ima FB ime DB imo ED
        end ims DD ina HG inc BC ind AA ine DC ing DE ini DD ink EB ino HF ins BD int DD iny AB iod A@ iol BF ion DF
        end ior AC ios CF ip GB ipe DC ips BD ipt EE ir GE ira FD ird BA ire BB irl GD irm DE irs =@ irt EF iry DF isa BC
        end ise FC ish FD isi DB isk FD ism CF iso GD iss EE ist DC isy FC ita AD ite FB ith AC ito BD its BF itu AA
        end ity EE itz FE ium HG ius FF iv AA ive EA ivo AB ix CC ize @A jan DD jet DD job HE joe DB jon ED jor @A joy BB
        end jr DD kan FF kar FF kb CB kdd BD ked ED kel FD ken CB ker FF kes CD ket GF key B? ki AA kie BC kin FF kip BD
        end kit DC kle CD kly CA km DD knn DG ko BD kok DB kov G? kup AD l1 AB l2 CB la AA lab EE lae BE lag BA lam DF
        end lan FF lap CD lar E@ las CF lat DE law HG lax DE lay EE lca DD lda DD lds @F le BB led DB lee DE lel HA lem ?E
        end len HF ler CF les AE let IE lex EB ley DE lhb DB lhi DH li CA lia DE lic HC lid EA lie D@ lim DD lin GE lio DB
        end lip GF lir DE lis GD lit BB lix EE lks EF lla FC lle FE lli FD llo EC lls CF lly B? lms GI loc CC log FE
        end lon ED lop @C lor HB los DA lot CB low DB loy DG lp FD lps BD lr DF ls FE lsa DD lse FC lst CB lt BD lta GB
        end ltd DD lth GD lti H9 lts :@ lty EF ltz DF lub CD lue @? lug CC lum CD lus DE lux CF lve BA m1 DC m2 BD m3 DC
        end ma BA mac FD mai DE mal G@ man GE map AE mar EE mas DF mat DE max CA mb BA mba FD md GF mdp DC med DC mel ED
        end men GI mer HF mes BE met CC mg FD mhz BH mi AA mia GF mic HA mid C@ mil DB min @= mir DD mis BB mit DD mix ED
        end ml BB mly DB mm @B mma EE mme AD mms DC mn FD mns DC mol CB mon AA mor EF mos HF mp CD mpi FB mps AD mpt CD
        end mr BB mri DH ms B@ msp BA mt DD mu AA mum F> n1 CD n2 DD na GD nal FA nan CC nar GD nas HG nay HD nb FD nc DC
        end nce DD nch GD nco FD nct >> ncy EE nda DE ndo FF nds AC ndy ED ne DC ned BA nee ED nel GF nen EB ner FF nes AE
        end net IH new B> nex FD ney GG ng BB nga BA nge DC ngh EE ngs CE ni EB nia GH nic IB nie FF nio DE nis EE nit CC
        end niv CB nix GD nka FH nks BD nl FD nly @B nm BB nmp ED nn BB nna FC nne DE nny HH nog BB nol DD non B= nor GE
        end nos FG nov HA now @? np E? nps DD nry GH ns DF nse DD nsf BB nss DC nt CC nta FF nte HA nth HF nti GC ntl B@
        end nto DE nts AE nty FF nue CC nui DB num FB nus FE nut CD nux DF nw C? ny BB o2 FD oad DA oak DD oal CA oat BB
        end obe GF obs FE oc DC oci CB ock FD ocr BD odd DB ode BC ods @F ody FD oes EE off CB ofs EG oft ED ogs EF ogy EG
        end ohn EC oid DC oil GD oin DA ois FE oit @? oke FC oks EF ola HF old EC ole EC oli EC oll GE olm BB ols BF
        end oly HF oma GG omb GD ome DD omm DC oms FH omy HH on1 DB ona DF ond CA one DD onf B@ ong C> oni FF ono CD
        end ons BF ont DC ony EF ood FD oof AB ook EE ool DF oom DD oon DE oop CD oor EC oot DB ope DE ops EH opt @@
        end opy EH ora B@ ord EB ore BC org DC ori BB ork BE orm AA orn GF orp DD ors CF ort BB ory EE os CB ose ?A oss EA
        end ost CB ot EF ota FD ote C= oth FD oto BC ots DF ott FE oud HG oup DB our BD ous D? out FF ova GH ove @@ owd DE
        end owe DF owl DD own @@ ows >B oxy FF oys DH p1 AA p2 BA p2p DA pa DC pad GF pal F? pam DE pan EE pas DF pay DA
        end pc FE pca FF pcr BB pcs DG ped CC peg FA pel CE pen FB per @A pes BD pet GG ph EC pha DD phs AF phy FG pi @A
        end pic G? pid GB pim DB pin GD pit GB pj DB pl FD ple CA ply A@ pm FD png BB pon DC pop BB pot ED pp DB ppy GG
        end pr BB pre C> pro BD ps DB pse CF psy FD pt GD pth BB pts BC pty @A pus DC put DA qcd DH qi BA qos GF que AF
        end r1 BB r2 BB rac DF rad FD rag DB rah DD ral FA ram DF ran GH rap FG ras DH rat FG raw BC ray GG rbs IF rby DD
        end rce CC rch CD rcs DD rdf FF rds DE rea BA rec DB red CB ree B@ ref DA rel CE rem CF ren HG reo GD rer CE
        end res AD ret BB rew DB rey GB rf GB rfs DF rge C> rgo BB rgy ED ri BB ria EC ric GB rid HB rie DD ril FD rim BB
        end rin EE rio EE rip DC ris CB rit CC rix DF rke CD rks CH rld DC rlo CD rls DD rly A< rme BB rmi DC rms ?B
        end rmy ED rna GF rne BC rns @D roa BB rob BC roc BC rol DH ron HF rop CE ror DE ros FG row DE roy FF rp BB rpc FD
        end rql GF rra EC rre GF rry DB rsa DB rse EC rss DD rst ED rt DB rta FD rth FE rto CD rts AC rty EE rue ?? rug GF
        end rum CD run CB rup FF rus EF ruz DG rve AA s1 @@ s2 AA s3 BB s5 DC sa DD sal GE san GA sar DD sas DD sat FD
        end say ED sch FF sci DD sco FH sd EC se BB sea FF sec DB sed @? sel IF sem DG sen @@ ser D@ ses AE set ?@ sex HG
        end sey DF sfy ?? sgs ED shi FB si A@ sia HH sic CD sil EB sim EE sin EG sip ED sir EB sis AG sit B@ six C? ski CA
        end sks @C sky CE sla BD sly @= sma HH sms CF sn CB snp DD sns HH sol HD som ED son FF sor ED sps AB sql FD sri FB
        end ssi BB ssn ?A ssy GB st BB sta FD ste FH stg DC str FD sts BE sty DC sub B? sue ?A sum AA sun EF sup AA sus BB
        end svm FF t1 AA t2 BB tag GE tah DD tal EB tan GG tar FG tat EG tau DB tax GG tay EA tch FE tcp FC te ?@ tea FB
        end ted CA tee EG tel GD tem AG ten DC tep CA ter EE tes AD tex GE tf AB th BC the AB thm >G ths @D thy FE ti FD
        end tia FD tic G@ tie ED tif BB tik ED tim GF tin EC tio ?E tip BE tis GF tle CC tly ?> tm EE tml DC tn BC toa DC
        end tom DD ton GE top A@ tor FG tos ED tou EB tps ED tra DF tre AD tri IC tro CB try EG tta AA tte FF tti FD
        end ttp CC tts CC tty FD tua DB tue ED tum JB tup AB tus BB tv FF tyl FD u.s B@ uad DB ual E? uan DB ube FF ubs ED
        end ubt CD uce A? uch ED uck IG uct DC ude AB udo FB uds BD udy =C ued BB uel EE uer GB ues =C uez EC uff DC
        end uge FA ugh EB ugs EE ui BB uid JH uis BC uit FG uk FD uke CD ula BF ule EF ulf DE uli CD ulk HE ull A? ult C?
        end uly ?@ uma FE umb BB ume AA umn DB ump FH ums DF una DB und CD une DC ung FF unk GF uns CC unt ?? uo2 DF
        end uon FD ups AE upt DD ura FE ure CD urf DD urg FF uri DC url EC urn EE uro GB urs AA urt EE ury FE usa @A
        end use EE ush DE uss BA ust FD usy HG ute CB uth EC uto GB uts CE uty GH uum IE v1 BB v2 DB val EE van BB var DD
        end vcg EE ve CD ved A@ vel @@ ven @= ver BD ves BE vex GC vey FG vi A@ vid GB vie FF vii CD vil GD vin FD vis CB
        end vj DB vol >? von BD vor FA vs A? wan GF wap FF war AD way HF wds DF web F? wed BB wer D? wet DB wi BB win DD
        end wis BB wks CD wly CD wns FG won EE ws DB wse FE wsn DH wth @E www DD x1 DC xas BB xed E? xel GC xes AF xi A@
        end xic ED xis CC xit BB xj DC xml HF xon DB xp BD xth EC xts @A yal GD yan ED yed BB yee GG yer BF yes DF yi BD
        end yle CD yme FB yms BB yne HG yon DF yor CD ype A@ yse @B yst FD yte CE yu DB yze >@ zed EA zen EB zer AF zes @B
        end zle DF zon FF zzy J= μm DB σi DB
        near <. D <0 ? <1 > <2 A <3 ? <4 C <5 B <6 D <7 D <8 B <9 B <_ B <a E <about D <above ? <across C <after H <again D
        near <against F <all B <almost E <along E <already C <also A <although C <always C <am F <among D <an E <and F
        near <another E <any E <are @ <around C <as F <at E <b ? <back F <be ? <became D <because D <become C <becomes B
        near <been A <before D <behind D <being D <below B <besides B <between D <beyond E <both D <but D <by E <c ? <can >
        near <can't B <cannot > <could C <d C <did E <didn't D <do B <does A <doesn't E <don't E <done D <down D <during G
        near <e ? <each B <either @ <enough G <especially A <even B <ever D <every A <f B <far B <few B <first A <for G
        near <former G <from F <further A <g C <gave B <get F <gets E <getting D <give D <given C <gives @ <go E <h B
        near <had H <has D <have B <having D <he G <hence A <her I <here D <his I <how E <however B <i B <if C <in F
        near <indeed B <instead D <into E <is ? <it B <its E <j B <just G <k @ <keep I <kept D <l C <last F <later D
        near <least B <less C <let B <like G <likely F <m E <made B <mainly A <make B <makes B <many B <may ? <me D
        near <might > <mine E <more B <most A <mostly F <much B <must ? <my E <n A <namely G <near E <nearly A <need B
        near <neither B <never F <next D <no E <nor B <not A <now E <o C <of F <off F <often ? <on G <once B <one B <only A
        near <or D <other C <others E <otherwise B <our @ <out D <over E <own D <p @ <per A <perhaps D <put D <q B <quite C
        near <r @ <rather B <re ? <really D <s C <said G <same B <saw E <say D <says H <see ? <seems B <seen D <several C
        near <shall C <she I <should B <since B <so D <some C <something G <sometimes D <still C <such A <t A <take D
        near <than B <that B <the E <their E <them E <then @ <there > <thereby C <therefore B <these ? <they C <they're H
        near <this @ <those E <though C <through G <thus @ <to C <together B <told G <too B <took F <toward F <towards G
        near <two C <u C <under F <unlike A <until A <up G <upon E <us F <use E <used E <uses H <using H <usually A <v F
        near <very B <via H <w A <was E <way B <we 9 <well ? <were C <what A <when A <where A <whereas E <whether D
        near <which ? <while C <who E <whole B <whom B <whose D <why F <will D <with G <within F <without B <would E
        near <www.pnas.org B <x A <y B <yet B <you E <your H <z @ >. E >0 @ >1 ; >2 A >3 @ >4 D >5 D >6 B >7 @ >8 A >9 A
        near >_ B >a B >about D >above B >across C >after F >again B >against E >all A >almost F >along F >already B
        near >also D >always F >among C >amongst D >an = >and F >another F >any B >are F >around F >as E >at E >away F >b A
        near >back E >be D >because E >become D >becomes G >been A >before C >behind G >being E >below D >between C
        near >beyond C >both @ >but D >by C >c @ >came F >can E >cannot F >could G >d A >did D >do E >does A >don't G
        near >down E >due E >during F >e C >each A >either ? >enough B >especially E >even C >every E >everything F
        near >except B >f @ >far G >first B >for F >former D >from C >further C >g E >gave D >gets G >give F >given E
        near >gives F >go G >goes F >going F >h D >had G >has H >have F >having D >he F >her J >here E >him G >himself F
        near >his G >how B >however E >i @ >if E >in E >instead F >into E >is F >it E >its C >itself C >j @ >just B >k >
        near >l C >last G >later C >least B >less @ >like E >likely D >m ? >made G >mainly B >make D >makes D >many C
        near >may F >me F >might D >more D >most ? >much @ >must D >my D >n @ >near E >nearly D >need E >next F >no >
        near >nor E >not D >now I >o B >of C >off E >often D >on D >once C >one @ >ones C >only B >onto E >or D >other A
        near >others B >our A >out C >over E >p ? >per A >q C >quite B >r A >rather D >re A >s = >said J >say G >says J
        near >see F >seem D >seems B >seen B >several > >she F >should D >since C >so F >some @ >still C >such D >t A
        near >take C >taken E >than B >that D >the @ >their C >them B >themselves F >then C >there F >these A >they F
        near >this C >those @ >through E >throughout D >thus D >to C >together F >told H >too D >took G >toward D
        near >towards C >two C >u E >under F >until C >up C >upon > >us ? >use @ >used D >uses C >using G >usually E >v D
        near >very ? >via F >w C >was H >way ? >we E >well C >went H >were G >what D >when E >whenever B >where E
        near >whereas D >whether A >which F >while F >who F >whose F >why C >will G >with F >within E >without E >would D
        near >x D >y C >yet B >you C >your G >z A >α C >γ B
        language fr
        idf 0 dan de du en est et la le pour qui un une
        idf 1 au avec ce il par pas plus qu que se son sur été
        idf 2 apres aux avait cet elle fait franc mais ne ont sa selon sont tout être
        idf 3 alor an autr avoir comm depuis derni deux fair je leur lui mêm nous on ou part premi ser était
        idf 4 ains ajout annonc anné auss avant bien cel contr dont déclar déjà encor entre expliqu fin grand jour ministr
        idf 4 mis not où pass person plac plusieur port précis présent président quelqu san si tous tres égal
        idf 5 ai ancien appel assur aur cas certain chef compt cour côt demand dev dit don droit début estim etat fois
        idf 5 gouvern heur homm indiqu jeud jusqu lanc lor lund mar mard mesur moin mois mond mort national non nouveau
        idf 5 nouvel paris pay peu peut point polit pourr pris propos quand rapport rest semain seul social soit sort sous
        idf 5 temp toujour trois va vendred vi vous vu ça état
        idf 6 affair affirm afp ailleur arriv arrêt aucun aujourd avaient beaucoup bon car caus centr charg commun
        idf 6 coronavirus coup des devr dimanch dir direct doit donc dur départ effet emmanuel enfant enquêt eu euros eux
        idf 6 fac famill faut femm forc fort gard group général haut hui import inform jam jean jeun journal jug juillet
        idf 6 juin là macron mai mair matin me mercred million moment nombr nombreux notr organis parisien parl particuli
        idf 6 pend polic prendr pres prochain publi public publiqu quatr question quotidien raison rappel respons retrouv
        idf 6 républ samed sant servic soir soulign suis tel total trouv ver vill voir étaient
        idf 7 accord accus activ actuel afin aid américain août associ aupres automobil autor avon avril bas cadr candidat
        idf 7 celui ceux chang chaqu chez chos cinq comment communiqu concern confirm conseil continu covid cris décembr
        idf 7 décid décis dénonc déput désorm engag ensembl ensuit environ europ européen ex fais ferm fonction françois gen
        idf 7 habit ici interrog intérieur janvi laiss lieu lign local maison manifest march marqu membr mer mettr moi mon
        idf 7 montr moyen nord nos novembr ordre ouvert parc parm parol particip pens petit plein polici post pouvoir press
        idf 7 proch projet présidentiel pu puis racont rassembl représent respect rien risqu réalis région réseau rével
        idf 7 sanitair second sein septembr seront sit situat somm sourc sud suit sécur touch tour travail travaill trop tu
        idf 7 twitt têt unis utilis victim vrai économ élev épidem équip établ évoqu
        idf 8 abord accueil action actual agit alert aller assembl attaqu atteint augment aut autour avanc ayant bless
        idf 8 campagn capital chiffr ci circul class collect commenc condit confi confin connu consider constat contact
        idf 8 contrôl critiqu cré dat deuxiem difficil diffus différent directeur dirig dix dizain déces déplor développ dû
        idf 8 emploi enfin entrepris extrêm fil fill final fond font form févri grav grâc histoir hôpital imag infos insist
        idf 8 install international interpel invit journ judiciair just justic km laquel larg li limit livr loi loin lorsqu
        idf 8 lutt ma main mainten major mal malad malgr manqu masqu men menac messag met mid minister mobilis model mondial
        idf 8 mont mouv niveau noir nom nuit octobr officiel oper ouest pandem per permet permettr personnel pet peuvent
        idf 8 philipp plan popul posit possibl poursuit poursuiv pouv principal priv prix problem produit programm provoqu
        idf 8 prévu quant quel quitt rapid recherch refus regl relat rencontr rend rendr rendu rentr repris retour reçu ru
        idf 8 réag récent républicain saint sais savoir scoop secrétair sembl sign simpl six societ souhait soutien suiv
        idf 8 sujet surtout system tant tard tent tenu test toutefois train trait transport urgenc ven vent veut vidéo
        idf 8 violenc virus vis voitur vont véhicul zon âgé écrit élect évit
        idf 9 accept accompagn acte administr adress affich agenc agent aim air ait anim appliqu apport armé assez assist
        idf 9 attend attent auteur autoris avocat baiss besoin bfmtv bilan blanch bord britann centain cepend chaîn chois
        idf 9 choix christoph cit clair client compagn complet condamn conduit conférent conséquent contamin corp coupl
        idf 9 célebr derri destin devenu dis disposit doivent dossi dout débat déced découvert défens démocrat déplac
        idf 9 détaill détermin eau effectu enregistr entré envoi esper examen exempl exprim façon fer feu figur film financ
        idf 9 frapp gagn gauch gilet guerr hauss hommag huit idé immédiat impos inquiet jaun jou lev libert libr lieux list
        idf 9 long longu lr mani marin meilleur metr mi michel mieux militair milli minut mot municipal médecin médi ni
        idf 9 nicol normal nécessair object objet oblig occas occup oppos origin outr pai parfois parquet partag passag
        idf 9 patient patron pein perdu perm pierr plaint plutôt polem pos pourquoi pourt prend product professionnel
        idf 9 progress propr protect proteg précédent préfectur prépar présenc prêt puisqu puiss périod quarti quoi regard
        idf 9 regret relev renforc restaur retrait roug rout réform régional répondu répons réserv résultat réun rôl scen
        idf 9 secour secteur sen sent sept signal situ soient souvent spécial succes syndicat sûr tand term terr territoir
        idf 9 tir titr tomb tourn trump tweet typ téléphon télévis tôt venu version vient violent visit vit viv voi voisin
        idf 9 voix vol vot voul âge écol écolog électr élu élus élément émiss époqu étant étranger étud éven
        idf 10 absolu acces accident acteur adapt adopt agress allait allemand amend ami analys annul anti appris appui
        idf 10 argent arme artist attendu avion avis bel blanc bleu bout bureau bât camp capac central cess ch chacun cherch
        idf 10 chin chut cibl citoyen civil coler collabor colon command commerc commiss compliqu comport compr conclu conf
        idf 10 conserv consomm constitu constructeur contest contrair cours coût crois dang davantag dem dessus difficult
        idf 10 discour disponibl dispos distanc dollar domicil donald doubl déconfin dépass dépos déroul dévoil empêch end
        idf 10 enquêteur enseign entend entendu entraîn entretien espac essai essentiel exist explos exécut facebook favor
        idf 10 fermetur financi fix format foul fourn frer front fronti futur fêt garant gendarm ger gest géner histor
        idf 10 holland hor hospitalis humain identifi impliqu incident infect initi instant institut integr intent interdict
        idf 10 internet intervent interview intéress intérêt invest issu ital jacqu jet justifi kilometr laurent lendemain
        idf 10 lequel lesquel lettr liber lien longtemp lourd lrem luc léger mandat marseil mati mauvais micro milieu milit
        idf 10 milliard mission mme moiti médical ndlr neuf new né néanmoin obligatoir observ olivi opposit or ouvertur ouvr
        idf 10 parent parlementair pen personnal peupl peur photo physiqu pied plateau plupart pompi populair pourront pouss
        idf 10 pratiqu presqu pression preuv prison probabl procureur profit prononc propag proposit propriétair préfer
        idf 10 préfet qualifi quas radio rar reconnu record remont remplac restent revanch reven revenu rhôn rtl réalit
        idf 10 réclam référent réguli répond répondr réunion réuss salari sall salu sauv scientif sieg soign sol solut
        idf 10 soupçon sport star strateg sub supplémentair surveil suscit suspect taux techniqu ten terrain terror text ton
        idf 10 traver tribunal troisiem uni union uniqu unit univers vacanc vagu valeur veil vert veux vigil visag visibl
        idf 10 vivr voit volont votr voyag vérit week échang édit élys épous étudi évident évolu île
        idf 11 abandon absenc accéler achat achet adjoint adolescent affect agir agiss alain aliment allemagn alli alpe amer
        idf 11 amis amour amélior animal anne apparit approch arrier arrond articl atlant atteindr attendr attentat avais
        idf 11 aven avert avez bar barr barri beau bientôt bloc bloqu bordeau bouch boît bras bruno budget bénéfici cabinet
        idf 11 cach calm camer carri cart castan catastroph catégor chambr chanc chanteur cher chinois choc choqu chômag
        idf 11 circonst climat coeur collègu combat communaut compos comprendr concert conducteur confianc confl confront
        idf 11 connaiss consacr consult context contraint contrat contribu controvers correspond court création cultur
        idf 11 cérémon cœur danger david del delà den deven devoir devon discuss disent disparit disparu distanci distribu
        idf 11 docu domin dot dram découvr décret défendr définit dégrad délégu déploi détail détent edouard effect efficac
        idf 11 effort elys emport encontr endroit entendr entier entourag enver envi envisag eric erreur espagn espoir esprit
        idf 11 except exceptionnel exclus exemplair expert expos express expérient extérieur facil faibl fan faudr faveur
        idf 11 figaro foi franceinfo franch fréquent fut gar gendarmer genr georg gestion global grev gros gross gé habituel
        idf 11 hauteur hebdomadair heureux hôtel ident imagin impact incend indign indépend initial inquiétud inscrit inspir
        idf 11 institu intens interd islam isol italien jeu litr log loir lou lyon lâch législ magasin magazin majeur malheur
        idf 11 manuel marc maritim marn martin meurtr mod moteur mélenchon mémoir méthod météo nation natur net nomm numéro
        idf 11 négoci obten obtenu oeuvr offre orang ordon orient oui pag palais parcour partenair partiel partout perform
        idf 11 permanent pert peux piec pilot pir pist plaid plateform poid possibil potentiel poursuivr pren primair princip
        idf 11 proced proces procédur professeur profond prolong prom proxim prévenu prévoit puissanc qualit quarantain
        idf 11 racism rang rassur recens recommand recour recueil rejet rejoindr relai relanc remarqu remettr remis report
        idf 11 reprendr reproch restrict retir retr royaum russ réaction réanim récuper réduir réduit réel régim réouvertur
        idf 11 répet résident saison sait salair salon sanction sarkozy sauf sav scolair sensibl serv sexuel silenc soin
        idf 11 solidar sondag souffr souten soutenu spécialis spécif stad station strict suffis suivr supérieur surpris
        idf 11 suspens symbol sénat sénateur sépar sérieux tabl tax technolog tension tentat termin the tourist trac
        idf 11 traditionnel trafic transform transit traval travers témoign témoin usag vais val vall verr veulent vic
        idf 11 victoir viennent vigueur vingtain vitess volontair vouloir voulu yeux york écart échapp écout écran édouard
        idf 11 éduc électoral énorm épisod étais étap étrang évacu évalu éventuel
        idf 12 accessibl actric adult affront afriqu aggrav al alarm allant allianc allon allé altern ampleur angel anglais
        idf 12 anniversair annuel appareil appart appréci arab arrest assum attach attir attribu audienc audit auparav auquel
        idf 12 auront autonom aver avou aérien aéroport ball band banlieu banqu baptis bataill bateau blessur bois bond
        idf 12 bretagn brigad brésil brûl but candidatur capabl caracter cass cellul cgt chaleur champ chanteux charl
        idf 12 chauffeur chemin chercheur christian cinem cinquantain claud clos club clé cod comit commentair commercial
        idf 12 commissariat compar compren comprend compétit concentr concept conclus conclut concret concurrent conduir
        idf 12 connaît connaîtr conscienc consign construct couleur courri couvert couvr craint cri crim criminel croir dam
        idf 12 decr dehor demain demeur dessin devront dialogu didi diminu diplomat directric discut divis doigt dos déclench
        idf 12 dédi défend défendu défil démiss démontr départemental dépend dépens détect effondr emblémat emplois enchaîn
        idf 12 encourag enlev entam enti entour entrer estiment exact exerc exercic exig existent exploit fabriqu fall
        idf 12 familial faux festival fidel fillon fiscal fn fonctionnair formul foyer frais froid fuit fustig féder garçon
        idf 12 gaz gouvernemental gratuit gérard habitud hain hi honneur hospitali hypothes hésit ile illustr illégal immens
        idf 12 immeubl impress impôt incit inconnu industriel info insoumis instruct insult inter interdit intern internaut
        idf 12 interpret interven intervient intégral invers inédit japon jardin john laboratoir lci lead lfi lir lit londr
        idf 12 lumi légal maintien marg martel massif matignon matériel maximum mineur mobil moindr monsieur montrent motif
        idf 12 multipl multipli mur musiqu mécan médiat médic méti métropol naturel nic nm numer nécess of ois ong opinion
        idf 12 organ originair oubli paix parallel partisan passager passion patrick paul perd perdr perturb pes phas photos
        idf 12 phénomen pic plag plui pont prim printemp priorit prof promet promot protest protocol proven provenc provisoir
        idf 12 précaut préoccup présum prévent quinquennat recevoir reconnaiss reconnaît recul rejoint religi rem rembours
        idf 12 rempl remport renonc repart reper repr ressort retard retourn revend revenus revient revu routi rouvr royal
        idf 12 réduct résist rêv sang scandal scrutin secret seuil show siecl signif similair sncf soi soldat spectacl
        idf 12 sportif sportiv structur stéphan suiss suppress supprim survenu symptôm syndical séanc séver températur
        idf 12 tendanc théâtr tient tier toulous tourism tranch transmiss transparent trentain tribun troubl tv témoignag
        idf 12 valer valid valoir vast vendu venus vers vid vidéos vien villag vingt viol vision visiteur vos voyageur vécu
        idf 12 vérifi washington éclat égard énerg épargn éton ête œuvr
        idf 13 abattu about abrit abus acced achev acquis actif admis adversair agglomer agnes agresseur agricultur album
        idf 13 alcool alentour alex alexandr alimentair amateur ambit amen amus anten anticip apais apparent apparten apparu
        idf 13 argument arnaud art assassin assis assoupl attendent auto automat automn autorout auxquel aval avantag aventur
        idf 13 axe azur batter battu belg belgiqu benjamin berg berlin bernard bfm billet blanqu boucl boug boulevers branch
        idf 13 brigitt bris bruit brutal bulletin bus bénéfic ca caf caiss calais calcul calendri californ camion canad
        idf 13 canard cap carbon carrosser castex catalogu ced cens cent chanson chant chanti chass chaud chauss chien chirac
        idf 13 chroniqu châss circuit classiqu cliniqu co colleg commercialis commissair compagnon complex compétent comédien
        idf 13 con concour conform confort congres conseiller consist constitutionnel construit conten content contenu
        idf 13 continuent convaincu conçu corrupt cors couch coupabl courag couron criter cru culturel dans darmanin debout
        idf 13 def degr demandent dep design destruct devient discret diver divers domain douz drogu durabl dynam débord
        idf 13 décen défenseur défin dégât démarch démarr dément démission dépistag dériv désert désign détenu détourn
        idf 13 détruit eelv ehpad embarqu emmen emprison emprunt encadr enceint enterr environnemental espagnol espec essais
        idf 13 etc examin exclu excus expertis exposit extrait factur fass fauss ferrand figurent finit floyd fondamental
        idf 13 fondat fondateur football forêt fragil fraud frein fum fédéral félicit féliqu gamm gel gliss gmt golf
        idf 13 gouverneur goût gravit guer guid généralis gérald habill habitacl habitu hallyday handicap harcel heurt
        idf 13 hidalgo hiv homologu hostil human humour héberg hélicopter ignor immigr immobili impossibl impression in
        idf 13 inaccept incarn individuel individus industr ined infirmi infract inférieur ingénieur innov inond insoum
        idf 13 inspect instagram instanc instaur insuffis insurg intelligent interdir intervenu intim intitul investig ironis
        idf 13 israël jant jdd jeuness jeux jihad jo johnny julien jurid justif land langu leçon liaison licenci ligu lill
        idf 13 locatair logiqu lois los lot lyc légitim machin magistrat maintenu majoritair maman mang mari mariag marlen
        idf 13 mass massiv match maximal maîtr maîtris meeting mention merc mettent meurtri migr min minimum minor modern
        idf 13 modifi monu mortel motiv motoris mour mus musulman méditerran ménag mérit météorolog navir nomin normand nourr
        idf 13 noël nécessit négat océan offens offert offic offici offrir om onu option opérationnel outil ouvri pacif
        idf 13 paniqu pap parfait paru patrimoin pauvr peau permettent personnag perspect phras plais planet plat pleur plong
        idf 13 porsch portabl pouc pouvon prec prennent privilégi pro processus producteur produir profess progres promess
        idf 13 prouv provinc provoc précipit prélev préserv présid préven prévient psycholog puissent pur pyren pékin pénal
        idf 13 quantit quart quatriem quinz quinzain racist radical ralent ramen rapproch rebond recrut regroup relâch ren
        idf 13 renouvel renseign renvoi rep repos repouss ressembl ressent retenu revendiqu revoir rich richard rir rival rmc
        idf 13 rn robert rou roul rouvert rumeur ruptur rural rythm récolt réflech réjou rémuner répliqu répress réput résum
        idf 13 rétabl sac sapeur scienc scénario sem semblent serr signatur sinon soeur soleil solidair sommet souffl
        idf 13 souhaitent sourir soutient souven souvient spectateur stabl statut stop strasbourg su succed success
        idf 13 successeur suff suicid sup supermarch suppos surfac susceptibl suspendu syr systémat sécuris sœur tableau
        idf 13 taill tarif te temporair tempêt tendu terribl territorial them thierry tim toit transfer travaillent
        idf 13 travailleur trist troup trouvent téléspect ue urbain usin util vaccin vain vend vieil vieux vincent vital
        idf 13 vivent voic voilà vois voudr voulon véran wauqu xavi yve yvelin échec échel églis élarg électeur éloign émot
        idf 13 épidémiolog épreuv équivalent étendu
        idf 14 abon abond abri academ accru adam admir ador affaibl africain afro agac aient ais alger allaient allez ambianc
        idf 14 aménag and andré angleterr anonym anonymat antisémit aperçu apparaît appartient appellent applaud apprendr
        idf 14 approuv approvision apprêt arbre arrivent as asi assassinat assen assurent ateli atteign attendus attest
        idf 14 attitud aub aussitôt austral australien autops auvergn bain balai barack barbar barrag battr beb ben benall
        idf 14 benoît bercy black born bouteil brand brill brun brut bruxel buzyn canadien canal canc capot carbur cardiaqu
        idf 14 carr catherin cavaler censur cfdt champion cheff cheminot cherchent cheveux chimiqu chroniqueur ciel cinquiem
        idf 14 circonscript coin coinc collomb com combatt combattr comed commémor comparaison complic comt concitoyen
        idf 14 concord confrer conjoint connus construir consécut contenus continent convaincr convent convers convoqu cooper
        idf 14 coordin coordon cop cor correct corteg cotis coul couteau couvertur craindr croi croiss croissanc croix cuir
        idf 14 cuisin cult cumul cylindr cédric daniel dauphin dessous det deuil diagnostiqu dign dimens discrimin dispers
        idf 14 disput dissimul distingu documentair dommag donnent douleur dr dramat drapeau dress duquel durc débarqu décor
        idf 14 défait défaut dégag déjeun délinqu dénoncent dépêch dépôt désinfect désol détenus dévast dîn econom educ effac
        idf 14 el embauch empar employeur encher endeuill enfanc engin enjeu enjeux enthousiasm essenc esson estival eur euro
        idf 14 eurodéput expuls expériment extraordinair fabric facilit facteur faill fallu fameux fatigu favoris fenêtr
        idf 14 ferroviair feux fi fibr fier fillet flamm florian flou formel formid fortun fr francilien franck fruit
        idf 14 frédéric garon gaull genev gill girond googl grec grenobl grill griveau gt gueul guillaum gên hamon havr
        idf 14 hectar hexagon homicid honor hont horizon humor hybrid hémicycl hérault héritag héros ii inaugur incarcer
        idf 14 incertitud incroi inculp inde indien indispens individu influenc informat innocent instar introduit inutil
        idf 14 involontair inégal iran iron isabel iser issus joint jol joueur juif jupp jur jury jérôm kg larm laur lectur
        idf 14 leg lent liban libéral liquid liv localis lux lycéen madam mail malais man manch manipul maréchal maternel
        idf 14 mensuel ment merced mexiqu mik milliardair minuit mm modem moder modest modif montagn montpelli moral morceau
        idf 14 moscou multiplient muriel musical mécontent médico métro naissanc nant nathal neig nez norm nourritur nouveaut
        idf 14 nucléair obam occidental oeil offrant ombre onze opportun optim orag orchestr ordinair ore oreil oriental otag
        idf 14 ouvrag panneau papi parad paraîtr pascal passent patrouill pdg pench pensent percut perçu phar photograph pib
        idf 14 pieg piqu plaqu plastiqu poign poing pollut popular porteur possed poursuivent pr prestat prestigi princ prior
        idf 14 procur profil proport propriet propuls prudenc prudent pré préalabl préconis prédécesseur préliminair
        idf 14 présentent prévis prévoi prévus psychiatr pécress pénetr pénitentiair pôl qualif rafal ralli rat rav ravag
        idf 14 rayon recet recev recl recon reconfin reconnaîtr redout regn rein remani remerci remet renaud renault rencher
        idf 14 rendent rendus renfort renvers reprend représentent respir respiratoir ressourc reçoit rhin roi rom rond rouen
        idf 14 rugy réchauff récompens rédact réflexion réfugi référendum réglement régul répar résid résolu rétorqu révis
        idf 14 sach sag sal sauvag sauvetag savoi savon saôn schiapp secondair secou sert sex slogan sm sollicit sombr sond
        idf 14 soph soulag soulev soum spectaculair statist statu stock stopp stupéfi styl substanc sugger support surnomm
        idf 14 surpr surpren surv suv sébastien séjour séquenc sûret tabac tacl talent thom théor tiendr toi toler transm
        idf 14 trent tromp tub turbo turqu tâch ultra unanim univer universel universitair urgent usager var vedet vendr
        idf 14 violat vir viral virtuel vitr vladim voient voil volet vraisembl vulner vérif vêt échantillon écho échou écoul
        idf 14 écras écrir édil électron émis ému épou équilibr éric étag étendr étoil étroit
        idf 15 abaiss absent accent accompl accroch achemin admet admiss adn affirment agend agricol agriculteur ail ajoutent
        idf 15 ajust ali alleg allong allum alsac alterc altitud amazon ambassad ambassadeur amiti amont angoiss antiterror
        idf 15 antoin apple apprend aquitain ar arbor arc archipel argu arrach artificiel asil aspect asphyxi assaill assaut
        idf 15 assort aston atmospher atterr attract attrap audition autrich avenu aérodynam aîn bac banc bancair banderol
        idf 15 baptist barb bascul bass bassin bat batt bayrou beaut belloubet bern bertrand besançon bi biden bill biolog
        idf 15 biturbo blagu blocag bmw bomb bonheur bor boucli boulot bourbon bourgogn boutiqu box bref brigu brésilien
        idf 15 budgétair business bénéficiair bénévol cadeau californien camarad canicul cann cannab captur carolin carton
        idf 15 casseur cathol cathédral centrist cert championnat chanceli chaos charent chequ cheval chirurgical chrétien
        idf 15 chu château clam clich clip cluster clôtur coalit coll collégien colomb colonel combien combinaison commis
        idf 15 compens complot complémentair comptabilis comptent concernent conclur condolé conduis confess confident
        idf 15 conflit confus cong connaissent connect conscient consent contract convict correctionnel corrig costum cou
        idf 15 couloir cousin craign craignent cred creus croit crucial cycl cyril cécil dens descend devanc devenus di
        idf 15 diagnostic diesel dieu dignit dijon diplôm disciplin disparaîtr disqu distinct divert divorc docteur dorm
        idf 15 doulour douzain drôl duo dupont dysfonction décal déchet déclin déclinaison décroch défunt dégéner déleg
        idf 15 délivr dénonci dépouill dépress dérang dérog désaccord désir détach détracteur détress edit egypt elisabeth
        idf 15 embrass endigu endommag enfer enferm engendr ennem entrav envol essui estros excellent excess exclam exclut
        idf 15 exhort exigent exoner expliquent extens extrem fabien faibless faison falloir fatal fauteuil façad feront
        idf 15 ferrar feuill fich fictif fievr fili filtr fleur florenc florid fo foll for ford fouet fouill fractur fragilis
        idf 15 franco freinag fui fuir fémin féminin gabriel gain galer gant gardien genou glac gorg griev grimp gripp guyan
        idf 15 hall hasard herv hiérarch hong honnêt horair huil hulot humanitair humili hydroalcool hygien hériti identif
        idf 15 idéal idéolog imminent immun impatient inattendu incendi incontourn indemn indemnis indic infecti
        idf 15 infrastructur inquiètent inscript inscrir instrument insupport intercept interdis intermédiair interrompu
        idf 15 interrupt intervenus interviennent invalid invent invoqu irak irland irrespons israélien jacob jamb johnson
        idf 15 joi jugent juiv juridict karin kilos kong lac lacrymogen laissent las latin laurenc lav leader liby libyen lin
        idf 15 littoral livraison locat logiciel logist loisir lu lunet légend malfaiteur marion mark matt mediapart mensong
        idf 15 mental menu mepr merkel meurt michael milieux mill minimis ministériel minneapol miss modal mohamed moqu
        idf 15 mortal mosel mosqu mun muscl musicien myster mélang métropolitain mêl navig ndiay nettoyag nié nocturn noi nu
        idf 15 nuanc nul observatoir odeur oiseau olymp one opin optimis ordin original oubl pack pancart pann paquet paraît
        idf 15 pardon pareil pari parking partenariat parven parvenu passibl pasteur patriot paus pauvret paysag pcf pension
        idf 15 peopl perquisit persist persuad philippot philosoph piscin plafond plaign plain plant plomb poch poignard
        idf 15 pollu portent portr position poubel poutin pred pri prier prioritair prisonni proclam profondeur project
        idf 15 projectil promen promouvoir pronostic prototyp précip prétext prévoir prôn publ pun pât pédagog pénur périmetr
        idf 15 péripher pétit quai quot racial racing rapatri rappellent rapporteur ratp rattrap reconstruct recouvert
        idf 15 recrudescent redon reflet reg regagn reli reportag repren requ retomb retrouvent revaloris reviendr revêtu
        idf 15 risquent riverain rivi rob roch roman ros réaffirm récess rédig réiter rénov répart répétit réussit réveil
        idf 15 révolu sacr sain salut samu saoudit sarth satur saut savent scand sceau scor sec sech section sensat sensibil
        idf 15 septuagénair shirt sibeth sien signatair simon sincer sinistr smartphon smic soixantain sold solid solliqu
        idf 15 sortent sos souc soudain souffranc soumettr souvenir souverain souverainet stress studio suffrag suivent
        idf 15 suprêm surs surviv suspendr suédois sympath sympathis syrien sécuritair ségolen séjourn sélection sénatric
        idf 15 tair tap tarn technicien teint temper tentent tenus ter tgv thermiqu toll top tournag tradit traduit trafiqu
        idf 15 tragiqu trajet tranquill transfert transmettr transmis treiz trembl trimestr triomph tristess trottoir truc
        idf 15 télétravail udi ultim up utilisent vainqueur valabl valu vant vauclus vaut vendus verbal verbalis versaill
        idf 15 viendr vif vilain virgin virulent viseur visioconférent vocat vélo web weekend william wuhan yann yannick
        idf 15 youtub zéro éclair écrivain écrivent élabor éleg élimin élit éman émeut énerv épicentr épingl éprouv épuis
        idf 15 équipag étal éteint étend étion étouff étrangl œil
        idf 16 abad abattr abdel abou abstent absurd accentu accidentel accroîtr accumul acharn acheteur acquisit acquitt
        idf 16 acquéreur adher adhes adhérent adieux adjug ag agi agréabl agé aignan aill aix align allocu allur allus
        idf 16 aluminium ambigu ambul amplifi analyst anthony antirac apparaîtr appren appropri appréhend ardech arden armor
        idf 16 arnaqu arrang ascens asiat aspir assign atout aubry aud audi autrefois avalanch aveux aveyron aviat balad
        idf 16 balanc balnéair bann barcelon bayon beauvau benz beyrouth biarritz bienveil bienvenu bier bizarr blind blog
        idf 16 blu bobigny boir boisson bolsonaro boss bouchon boulevard bouscul boycott breton brex briev buzz bâton
        idf 16 bénéficient bêt bêtis cabriolet cadavr cagoul calvados camping canton caractéris caractérist carlos carrefour
        idf 16 casern casqu cauchemar cazeneuv ceintur centenair centimetr ceo cercl cercueil certificat certitud cerveau
        idf 16 chais challeng chapeau chasseur chris christin cigaret cimeti cinqu circulair civiqu clan clandestin claqu
        idf 16 clarifi clientel cloch clément cm cnew cockp cocktail coffr cohérent col collectionneur collis color combin
        idf 16 combl commencent compatibl compatriot compl comprom comptag conced concess consensus consid consol consolid
        idf 16 const constituent cont contemporain continental contraign contrast convi copain corbi cord coréen cot coupur
        idf 16 courb coûteux cr crech croat crân créateur crédit créneau cur cyclist célibatair célin cérébral côti damien
        idf 16 danemark dangeros debr delevoy demandeur demeurent descendr deviennent dg diffam disparus disproportion
        idf 16 dissident distributeur divergent doctrin dois dor dordogn douch drastiqu drian drôm dus débarrass débattr
        idf 16 décept déchir déclarent décoll décompt déconseil décru défaill défavor défavoris déferl défianc défic déliber
        idf 16 délicat démonstr dénombr dépositair dérob désastr désesper déstabilis déten détest détruir dôm ecolog effrai
        idf 16 ei embarc emirat empir empoison empreint empress empris entendus entrepreneur entreten entretenu entretient
        idf 16 envah envelopp escalad esclavag escroquer espèrent espéron esthet etien euronew exces exclur exil explicit
        idf 16 explor export exécu faillit faim fassent faur fermet festiv fiabl fichi fief fiert filial finister flamb fleuv
        idf 16 flott flux fol fonc foot fou foudr fournisseur fous francfort francophon fraîch frontali fusil fusillad fusion
        idf 16 gal gamin gendr geneviev gentil gilbert grad gramm grenad gris grégory grévist guy gâch géograph habitat
        idf 16 haineux hanoun harry hebdo henr historien horreur huis hurl hydroxychloroquin hyp hypercar ifop igpn ille
        idf 16 impass improvis impun inadmissibl incap incapac incertain inclu inclus inclut incohérent incompréhens
        idf 16 incompréhensibl incrimin indiquent indre inflat ingérent inhabituel inject injust injustic inse inspecteur
        idf 16 insécur intemper intensifi interact interlocuteur interpos interrogatoir intox intrigu intrus intérim
        idf 16 investitur ira iranien jack jadot jaguar jair jaug jeann joindr jordan jt jul jérusalem kit kwh laetici
        idf 16 lamborghin langag lauréat laïqu licenc lieuten limog lis look loup lucid lumin luxueux légion madrid magnif
        idf 16 maltrait manag manoeuvr manteau marchand marchandis marcheur maroc massacr mathémat matinal mauric maux
        idf 16 mclaren mec mech menott mess meubl migratoir mil minim miracl molécul monnai monstr montebourg morbihan moto
        idf 16 motor mulhous mystéri médiatis méditerranéen mépris métal métrag nancy nanterr naz naîtr nettoi nie nissan
        idf 16 nobel norveg numéros néerland nôtr nürburgring obsequ obstacl occitan occurrent off officialis omar oncle onde
        idf 16 optiqu orléan orphelin osé ouragan outrag pac pakistan palestinien palm pan parlent partagent particul parut
        idf 16 parv patholog peintur perc permettront perpetr perpignan perpétu personnalis pharmac pharmaceut photographi
        idf 16 pili pionni piti pivot piéton planch pli plum pneumat podium poisson pologn polon pomp portefeuill portugal
        idf 16 possess pot pourcentag prescript privileg problémat proi promenad propagand propulseur protagon précair précar
        idf 16 précieux préfectoral préférent préjudic prénom prétend prévenus publicitair punit puy pédiatr pénalis pénicaud
        idf 16 péninsul péril pérou pétrol pétroli pêch queu rachid racontent radar radicalis rail raill ram ramadan raoult
        idf 16 rapportent ras rebaptis rec red redress redémarr ref refair refroid refug regain registr rel relativis relax
        idf 16 religion renou représaill requêt rer respectent respectu restreint reten retent rever revers reçoivent reçus
        idf 16 richess riest ripost riv roadst robin rock rockeur romain roux ruffin ruqui réactiv réclus récurrent réfer
        idf 16 réflex réfut réorganis répartit répertori réquisit résoudr résurgent réticent révolt réélect réélu sabl
        idf 16 sacrific salarial satir sauvegard sauveteur scénarios sel semestr sensibilis seron servent session set sevr
        idf 16 sexagénair sexist signifi sixiem ski solennel sommeil song sonor souffert souh soulignent soumis sour souri
        idf 16 soviet soyon spatial spécul standard stigmatis stuttgart subvent succomb sued superb surmont survient survivr
        idf 16 survécu suspendus sylv séduit ségur séism sélect séminair séquestr séren ta tach tapis tardiv team tendr tex
        idf 16 thaïland thes ticket tien tiennent tissu titulair toil toilet tokyo tort tortur touchent toxiqu traduir traged
        idf 16 trahison transact traor traqu traumat traçag traîn trentenair tri trio tripl tropical trou tueur tunis turc
        idf 16 télécharg unesco uniform unsa urne vacanci valoris vari variabl ve veg vendeur verdict vertu vest viand
        idf 16 victori vidéosurveil villan vin volkswagen volum vosg vrais vétérinair vêtu yon zéland âme échéanc écop
        idf 16 écritur écriv édific élan élevag émaill émerg émergent énerget énumer épaul équit érig étiquet étoff évas
        idf 17 abattoir abattus abc abrog absorb accabl accessoir accouch acolyt acquer actionnair actualis acté adept adrien
        idf 17 affichag affichent affluenc afflux afghan afghanistan agrand ah ahmed aigu aileron aiment ain aisn alan albert
        idf 17 alcoolem alcoolis alexi algérien aliot allais alloc allou alourd alpin alsacien ambiti americ amg amical amien
        idf 17 amorc andrew anecdot ange angle ankar annecy annex anormal anse ansm antécédent ap apolog apparaiss
        idf 17 apparaissent appartenu apprent apprentissag approb approfond arbitr arbitrair architect architectur archiv
        idf 17 ardisson aren argentin arizon arrog arrêtent arsenal arter arthur articul artific artisan artisanal ascenseur
        idf 17 assemblag assimil astrazenec athen atroc attal attendon atterrissag attrist attroup atténu audio audiovisuel
        idf 17 augmentent auron auror aurélien automot autoritair autrui aviv avoisin aéronaut aïd baccalauréat bacter badg
        idf 17 bafou bagarr bai bal balcon balkany banal bardot barkhan baroin barometr barreau bastion bavarois bbc be beach
        idf 17 bentley best bibliothequ big bijou biodivers birman bleus blond blous boit bol bombard bonnet bonus bordel bou
        idf 17 bouff boul boulanger boulogn bourdin bourg bours braqueur brav bravo brembo brev brevet brown bu bugatt bull
        idf 17 bur burkin béton bézi cabin cag cagnott cahi cair calandr cambriolag cancer canon cantin capitain caraïb
        idf 17 caricatur carit carl carnet casi cassat casting catalan caution cav cdd cdi cendr centim cfe cgc chain chair
        idf 17 changent chapel chapitr charlott charm chart chat chaussur chercheux chil chloroquin chômeur cinéast ciott
        idf 17 circulent citadin citoyennet claus clermont clinton cnn coc cofond cohes coiff coiffeur colis collin colonial
        idf 17 colonis combattu commettr compass composit comprennent comprim compréhens comptabl compteur concili configur
        idf 17 confirment conféder conjugal conquêt contagi contagion contient contourn contradict contrepart contribuent
        idf 17 contrôleur convalescent convient convoc conçus coop coquerel correz cosmet cost coud cov crach crash creux
        idf 17 crev croient croisi cruel crédibil crédibl créent créteil csa cub cultiv curieux côtoi daily danois daval day
        idf 17 dedan delphin demandon dent descendu descent designer desquel destinatair detr devien deviendr dgsi dhab
        idf 17 diabet dictateur diffuseur différend différentiel diger digital diligent dion discord discothequ dispar
        idf 17 disponibil disposent district djebbar domest donneur douan doub douc driv dron duel duflot dum dupond déambul
        idf 17 débattu débloqu déboir débouch débours décalag décentralis décharg déchaîn décident décollag découp décri
        idf 17 décrit défendent défer défi déform déguis délit démantel déménag déontolog dépist déport dérout désespoir
        idf 17 désinform détenteur détient détour détérior dévers déçu ebol echos ecol egal eglis eh eiffel electric
        idf 17 elizabeth emball embouteillag embras encercl enclench encombr endorm endur enflamm enfonc enfuir engrang enrai
        idf 17 enrich entendent enthousiast entrain entrant entraîneur entrent entrepôt entrevu entérin envergur envisage
        idf 17 envisagent erron escali escort espion essay essor estel ethniqu eut exacerb exasper exced excit expans expédit
        idf 17 expérimental facult fantast farouch faso fast faun favorit fendu ferr fervent fess feuilleton fiction finalis
        idf 17 finland firm first fisc flash flech flic flor florent flot foir foresti forg forum francisco fraudul frayeur
        idf 17 frontist fréquenc frôl fsu funebr fur furieux fus féri gagnent gall gam garag gay general gestionnair
        idf 17 gigantesqu glissement gonfl goodwood goutt gp grandeur gray grecqu green greff gret grey grogn grossess gré
        idf 17 grégoir grêl guadeloup guet gymnas génet généros géolocalis géorg harr hassan hel herb hill hillary hivernal
        idf 17 hollywood homophob homosexuel hongkong hongrois honteux hopkin horm horribl houleux hp hu huffington hugo
        idf 17 huitiem humid hymn hât héroïn ibrahim icôn idol illicit imam immatricul immobilis imper implant impopulair
        idf 17 imposit imprim improb imput inact inaperçu incompétent incontest incontrôl indigen indirect indones induit
        idf 17 indécent inefficac infectiologu infiltr inflamm inflig ingrédient inhum injur insolit instabl instrumentalis
        idf 17 intellectuel intentionnel interc intermin interministériel intersyndical interviendr intimid intoler introduir
        idf 17 invas invisibl irakien iront island itinérair itt ivre jacquelin jettent jim jimmy jon jonathann joseph jouet
        idf 17 joyeux jurist justin kadhaf kim king kremlin kurd lab lady lagard lait lall lament lancet lanceur larch
        idf 17 latéral lavag lcp leclerc lecornu led les levallois levi levr liberticid librair lic lillois lion lionel
        idf 17 littératur livreur logo lointain loiret loiseau londonien longueur lorrain louvr loyer lozer lun luxembourg lé
        idf 17 légum magnat maillot maintient malien malmen malt manquent manœuvr marcel mariann marocain marr marteau martyr
        idf 17 mathieu matraqu matthieu matérial max maxim mayen mayott maëly maîtress medef meghan menacent mercur merd
        idf 17 merveil meurth meus miam michelin mien migrat milic minimal minoritair mir mireil miser mitterrand mobili
        idf 17 mohammed monétair moratoir moret motion munich museli music mutuel médaill méritent mésaventur métall nag
        idf 17 natal naufrag netanyahu neuilly neutr neutralis neuviem nier nippon niqu nordschleif normalis notabl notoriet
        idf 17 nourrisson noyad nuag nuir null néglige négligent néo nîm ob obscur obtient octogénair octroi odieux oeuf oliv
        idf 17 omniprésent opté opus oral org orne orsay oscar otan our oxygen pact paf pain pair paisibl pantalon paralys
        idf 17 parf park parly partent participent parvenus parviennent parvient passat passeport patienc patric patrici
        idf 17 patronal patronat patt pau pcr peintr penelop pensionnair penson perdent perdus pernaut perret pertinent pest
        idf 17 pesticid phocéen pil pillag pilotag pistolet plafon plai plaisant play plaît plu pma po poil pointent poitrin
        idf 17 pol politicien pomm pompeo pompidou ponctuel pornograph porteux portion posent postur poudr poumon pourron
        idf 17 praticien prescr prescrir prescrit pressent prestig privatis produis produisent profitent projecteur promis
        idf 17 promoteur proportion proposent prostitu protestatair préced précisent prédateur préjug prématur préparent
        idf 17 présompt prétendr prétendu prévoient pub purg pédophil pénibl péren pêcheur qaïd qg quadragénair quais quar
        idf 17 quatorz quelconqu quinquagénair québec québécois quêt rac rachet racin rag raid rajout raphaël rappelon
        idf 17 rappeur rattach raviv rebel recel recevr recharg recharge reconstitu reconstruir reconvers recouvr redoubl
        idf 17 referm refond refusent rehauss reim remerc remontent remous remémor renomm repass reporter reproduct reproduir
        idf 17 reproduit resserr retailleau retenus retweet revien reviennent revêt ri right rigour rigueur rio rit rix riz
        idf 17 rm robot rog roland roll rotat rov rud ruin réacteur récept récid réconcili récréat rédacteur réduis
        idf 17 réglementair régularis répandu répercuss répondent réprim réson rétract réutilis révolutionnair sacrifi sahel
        idf 17 saisonni salomon sam saoudien sapin sar sarah satellit satisf satisfait saur saïd sceptiqu scoot scott scrupul
        idf 17 scrut secouru seiz self senior sentent sentinel septiem serb serein serg serment serpent sev shangh sider
        idf 17 silenci silhouet silv simul simultan smet socio soix sotheby souch soucieux souffrent souhaiton soupir sourd
        idf 17 soutenus soutiennent souvien spa spher spontan st stabilis stag stand start stev stopcovid streaming street
        idf 17 structurel studios subit submerg substitu supercar supervis supplé surf surnom survenus suspicion syndrom
        idf 17 synonym synthes sécheress séduir sénégal séoul séparat séquel tabou tactil talk tanc taub templ tend terminal
        idf 17 terrien tesl thunberg thé thémat théoriqu thérapeut timid tireur to tom tombent toulon tpmp track trah
        idf 17 trajectoir transilien traumatis travaillon tricolor tripol troy trésor trêv trôn tsunam tuer tunnel tutel
        idf 17 typiqu téhéran ukrain ukrainien ultérieur ump unilatéral us usa vallaud van vandal variet vas vatican venezuel
        idf 17 veng venis ventr verront veuv vibr victor vierg vii villeneuv virag visent visi visibil vitrin vivon voeux
        idf 17 voleur volontariat volonti volt vom voulion voyon vus véget vêtus vœux watch weinstein whit wisconsin world
        idf 17 xiv xix xve xvi xvii xxe ère échelon échos éché éclairag éclairc éclips écoli écosystem écrou écroul éditeur
        idf 17 éditorial égratign égyptien élanc électorat éleveur élir élog élèvent émet émirat émoi émouv épaiss éphémer
        idf 17 épong éteindr éthiqu étien évad éventual évict évoquent
        idf 18 abaissement abdomen abeil aberr abol abris abîm acceptent access accordent accroc accrédit accueillent
        idf 18 accusent acid actu addict addit adel adhanom adieu adjacent adjan admettr adéquat affili afflu affluent affol
        idf 18 agat agen agon agroalimentair agrément ajaccio akbar alban alexeï algorithm allah alter alé am amalgam amant
        idf 18 ambassadric american amertum amnesty amort ancré ancêtr andre android andy anglo angélil anneau annexion
        idf 18 annoncent anodin anticorp antill antiqu antonio antérieur anxiet aperçoit aperçus appartiennent appelon applic
        idf 18 appos apprec approxim appuis arbitrag arcachon arieg armement ascend asperg asphyx assa assad asseoir
        idf 18 astronaut astronom asymptomat at athlet atlantic atom attel attis atyp auchan audac audrey aurion auschwitz
        idf 18 authent autocar autorouti auxiliair avancent avers aveugl avi avignon avort award ayatollah ayon ayrault azot
        idf 18 baby bachar bachelot bad badaud bagag bagdad baignad balladur ballon banalis banni banqui baquet baron barthes
        idf 18 basil basket basqu basti bataclan battent battus bavur bayou beaumont belfort belkacem beltram bilatéral bild
        idf 18 bio bison bluetooth bob boeing boi bollor bolognes bonbon bonham bott boud bourgeois bourreau bouton boyard
        idf 18 braqu braquag brassard brest brigadi briqu briv bronz brossat brusqu brégançon buffet bulgar burn butin bva by
        idf 18 béatric bélarus bélaruss cachet cadenc cadet calcin calomni calvair cambrioleur cameroun camill camionnet
        idf 18 campus can caniculair caporal capt capteur carcasson cargaison carol carross cascad casquet casserol catalogn
        idf 18 cavali cdc cec centralis cerf cessent chamboul chambéry champagn champignon chanceux chantag chantal chaotiqu
        idf 18 char chauff chemis chenu chevali chevill chi chicago chiit chiron chirurg chocolat chorégraph chypr chérif
        idf 18 cingl cinématograph cisjordan citat citroën clash classic clef clin cliv clivag cloud clust coach cocaïn coch
        idf 18 cohabit cohen coiffur colisti collatéral colombien comiqu commando communal compact comparaîtr comparu compil
        idf 18 compositeur compris compréhensibl comptoir concentrent concessionnair concevoir concrétis condition
        idf 18 conditionnel conductric conduisent confer confidentiel confisqu confondu confondus congel congo conjugu
        idf 18 connaisson conner connexion constatent constern consulat conteneur contenti contestatair contestent contour
        idf 18 contradictoir contraindr contrari contravent contred contrôlent contus convainc convaincus convenu convergent
        idf 18 convert convoi convoit cordon corinn coron corporel correspondent corvet couac courent coutum coutur cran
        idf 18 craqu cras crayon crem cribl criminal cristallis croîtr cruaut csg cuisini cuiss culp cup curios cyclabl
        idf 18 cyclon câbl césar daech dal dall danseux dav deauvill delfraissy delh delpuech denormand denr densit dentair
        idf 18 der descendus devin devrion dian dictatur différenci digest disciplinair discriminatoir disney dison disparaît
        idf 18 dispens dissolu dissuad dissémin dist dividend divulgu dixiem djihad document domicili dominicain donateur
        idf 18 dorment dort dorénav dou douani douteux doux doyen drap duc dussopt dynamic débutent décel décern décideur
        idf 18 décombr découl décrir décriv décrivent dédicac dédouan défiscalis déflagr déforest dégringol délaiss délir
        idf 18 délog démineur démograph démol démont démun dépendent dépendr dérapag dérogatoir désagré désarroi désordr
        idf 18 déton développent dévou déçus dîner edf edward effig effract effren elab elis elon embarrass emblem emblé
        idf 18 embrayag emma empath empoch empêchent ena encourt encouru endem endet endoss ened enfreint engagent englob
        idf 18 engou engrais enjoint ennui ensanglant entach entent entit enton entraînent entrepr equateur erdogan escal
        idf 18 esclav espionnag esplanad esquiss essaient estaing esther eue evo evoqu evry exemplar exempt expir expriment
        idf 18 extern extinct extradit facial factic famili fanny fantais fantôm farid fascin fascist fauc fauch faïd fda fdj
        idf 18 ferdinand ferment feron festif fitr flagr flanc fléau fmi fonctionnent fondatric fondr fondu food footballeur
        idf 18 forf forment formulair foss fout foutr fox franchis frank frappent fre fromag frondeur frontal frustr frustrat
        idf 18 fréder frégat fugu funéraill funérair furent fâch fétich fêtard gag gaillard galvanis gang gantz gardent
        idf 18 gastronom gaudin gaullist gaydon gayet geoffroy gestat ghebreyesus ghosn gifl gis giscard giusepp glacial
        idf 18 gloir glyphosat gmbh gna go gomm grain grossi groupuscul grésill guis guitar gyrophar gâteau génial ha habilit
        idf 18 habillag habitent hach haftar hallucin han hant harvey has hashtag henry high hilar hiss hom homolog hond
        idf 18 houlet http hubert hugu huissi humeur humil hydrocarbur hypocris hypothet hébreu hélen héliport hématom
        idf 18 hémorrag hérit héro hésitent hôt hôteli hôteller ian identitair ignorent iii illimit illumin illus imaginair
        idf 18 imbécil imit immunis immunitair impai impartial impliquent imposent impossibil imprimer impuiss impuls
        idf 18 inaccessibl inappropri inchang inclin inclur incompatibl inconnus inconscient index indifférent indépendant
        idf 18 indésir indétermin inexpliqu infin inflammatoir influent infond informel inger ingest ingolstadt injonct
        idf 18 injuri injustifi innombr inouï inscrivent insert instinct institutionnel intact intensif interfac interrogent
        idf 18 intervall intoxiqu introduct introuv intéressent intérimair investisseur inévit ion iphon ipsos iris irrupt
        idf 18 isf israélo iss istanbul it iv ivan ivoir ivress jackpot jackson jad jalous jan janeiro jaures jazz jenif
        idf 18 jennif jersey jess jeûn joachim job jogging johann jonathan jos jospin jouent journali joël juan julian juliet
        idf 18 jumel jungl jup justess kaboul kalachnikov kamal karim kat kevin khaled khalif klaxon kohl kosciusko kouach
        idf 18 laisson lam lançon lass laxism lbd lecteur leland len lenteur lgbt limitroph limousin lisibl lithium litig
        idf 18 littérair littéral lituan london longev loto loukachenko lov loyal loyaut lubrizol ludovic lueur luis légalis
        idf 18 légendair lésion madelein maduro mag magiqu magnitud maint maintenus maladress maladroit mall malo malus
        idf 18 malveil mam mammifer manhattan manifestent mannequin mant marathon marbr marchent marco marketing markl
        idf 18 marrakech masculin mat matel matteo may med melbourn menteur messager metoo metz meurent mexicain mexico
        idf 18 michaël microsoft milan mim minc minnesot minuscul minuti missil mitchel mitig mittenaer mixt modernis modul
        idf 18 mohammad moix monaco monarch monoplac montag monterey montreuil montréal moralis morano morizet mostr
        idf 18 motorsport motos mouammar mouss mouvanc musculair musk mustang mutil my mythiqu mâch médian médiateur méfianc
        idf 18 ménard métallis mûr nadin najat naom napp naval neigeux nerveux neutral neuv neveu nich nick niec nievr nig
        idf 18 nigeri night nikos no nobl nordahl nostalg notent notion nou nuisanc nus nuñ néglig obes obstruct obtemper
        idf 18 obtent obtenus occasion occupent offrent offusqu oner onpc open optimal optionnel opératoir orbit orly os ose
        idf 18 oser ouigo out ouvrent oxford pagaill paient palli palmares palud panach panam pani panni panoram paparazz
        idf 18 parachut parenthes parit parleur parrain parrainag party passerel passeur passif passiv patern patin patr
        idf 18 paulo pav peaufin pebbl pedro peinent peint peloton pelous pennsylvan percept perch perdur perfection perl
        idf 18 perquisition pessim peugeot pharmacien phil philip piano picard pill pin pioch pirat pis placard plaisanter
        idf 18 planétair plexigl plongeur pluvieux pléni pme pneus poirson poiti poitou polo pop porc portail porti portrait
        idf 18 portuair portug postal poul pref prendront prenon princess privat procréat prodigu productric profer promeneur
        idf 18 promiscu promu promulgu propic proposon prosper protecteur protéin proviennent provient provoquent prud
        idf 18 préambul précoc prédict prévisibl prévision prêtr psa pseudo psg psychologu puc puission pulmonair pèsent péag
        idf 18 pénibil périll péripl qatar querel quiconqu quittent rabbin raccourc raffiner rai rally ramass ramp randon
        idf 18 randonneur rassemblent ratif rattrapag recadr recep recevront reconduit reconnaissent reconnus reconvert
        idf 18 recoup recru recteur rectifi redescendr redessin redirig redistribu redoin redoutent redémarrag refont
        idf 18 regardent rejoign relay relief relégu remed remettent remorqu rentabl repens repl reprendront reprochent
        idf 18 reproduis rescap research ressemblent restreindr retrac retranch retransm retransmis retrouvaill revir revisit
        idf 18 revivr reçois rhum rideau ridicul rigol rip rituel rivalis robinson rochel rocheux rod rois roissy rompr rompu
        idf 18 roselyn rougeol roumain rouman roussel routin royc rt runach ryan ré réactif réalist rébellion récidiv
        idf 18 réciproqu récit réconfort récus régalien réglag réintegr réinvent réquisition réquisitoir résidentiel résign
        idf 18 résult rétrocess rétroviseur révèlent saccag sagess saisin salaf salam salpêtri salvin sami sanch sandrin
        idf 18 sangl sanglot sanof satisfact satisfair satisfais sauc savour scandalis scel schengen school scolaris sculptur
        idf 18 sdf secrétariat semblabl senti sergueï serveur seveso shelby short siber sic sid signalis sillag silverston
        idf 18 simplif simplifi simpliqu sin singapour sir siren sitôt sketch sl smur sobr sociologu sociétal socl sois
        idf 18 solair soler solitud sonnet sophistiqu soud soul soup soupl souterrain soutiendr spectr speed spoil spyd squar
        idf 18 stagiair statiqu stel stephen steptronic steven stipul stockag stor story strasbourgeois stupéfact submers
        idf 18 subsist substantiel suggest sulfur suppl supporter surcharg surcroît surpeupl surréal survol suspen suspend sy
        idf 18 sylvain symbolis symptomat sénatorial sérolog tablet tactiqu tag tar targu tas tatouag taylor tayyip tchad
        idf 18 tchequ tech tedros terrestr terreur terrifi thermometr thérap tirag tmc tmz tonal tony tors totalis tourain
        idf 18 tourcoing tourment tournent tournoi touss toux toyot tract traction tram tramway transalpin transmet traîtr
        idf 18 treb tremp tronçon troupeau trous trudeau truff trésorer tunisien tva télévisuel témoignent ténor ulcer unir
        idf 18 university urban usurp usé utilitair vach vaisseau valenc valentin valis vandalis vaness vann variat varsov
        idf 18 vassal vengeanc ventil vergl veuill vidal video viendront vietnam vigicru vign vigour vincen violeur virolog
        idf 18 visuel voisinag vélos vénézuélien vétéran wagon warn west wltp woerth yémen zemmour zo zoo zuckerberg ébranl
        idf 18 ébriet échafaudag échauffour économis écoss édict égar électrifi éleph élisabeth élucid élémentair émettr
        idf 18 éniem épicer épouvant épur équivoqu éradiqu éternel étrier évangel évapor éveil évinc évoc œuf
        idf 19 abdallah abdelaziz abe abolit absenté absten abstenu abu academy accalm acclam accompagnent accost accrochag
        idf 19 aci aclu acronym additionnel ados adoub advanced affil affret agenouill agissent agro agré aident aiguill
        idf 19 aiguilleur airbnb airbus airlin airway alberto alcantar aliag alib allerg alliag alpha alphabet amaigr amar
        idf 19 amazonien ambi amel amir amput amédy anarch ancrag andorr anesthes angoulêm anna anni annick anomal antibiot
        idf 19 anticor anticorrupt antipaludéen anéant apercevoir app appliquent applis apprennent apprécient aquarius
        idf 19 archevêqu ari arpent arros assiet assourd assureur attaquent attard atteignent attouch aubert audaci aurel
        idf 19 autain autism autoproclam autrichien aveu azimut aznavour aérat aérosol bacheli baff bagu baguet baign bais
        idf 19 balein ballet bambin bangkok banquet bardel baril barseghian bastill beatl belliard benbass benoit berceau
        idf 19 bernadet beurr bfmtvle bidon bienvenus binôm biotech bioéthiqu bis blasio bloquent blâm bombardi bombay bondy
        idf 19 bonjour boost boubacar bourd bourdon boursi brad braun bri brian brieuc british brouill brui brûlur btp bush
        idf 19 buzzfeed béli bénef bénédict bézieux cabr caen caillou calibr calmel cambadel cambriol cameron cancérogen
        idf 19 capitalis capitol capsul carc cardinal cardio carnaval cash casino castro caval cayen cb centiem certifi cftc
        idf 19 chahut chan charbon charit charlevill chauffag chauffard chauvin chevet chevrolet chic chirurgien chrom chên
        idf 19 cir cirqu city civism clart clichy clor clou clémentin cnil cnr cochon collim collégial colossal columbi
        idf 19 combust commet communautar compliquent confondr connaitr connecticut conqu conservatoir consortium conspu
        idf 19 consul consum contag contiennent contractuel contresen contreven convivial copi coprésident coran correspondr
        idf 19 coton coulibaly courr courriel couru couturi cp cravat crew crif crit croisent croiset crus cruz créatif
        idf 19 créativ culinair culmin culpabl cutan cv cynophil cétac da db deal dealer deb delawar descript dessert
        idf 19 destructric devanci dgccrf diam diametr differ dilemm dingu dioxyd disparaiss div divin douziem draconien
        idf 19 dragon drh drouet duchess dumont dup déblai décent décev déclencheur décomposit découvrent décrochag défectu
        idf 19 dégoût dégueul déjou délabr délocalis déminag démissionnair démon dénigr dénud déplorent dépourvu déprogramm
        idf 19 déraill déraison dérap déroulent désamorc désarm désavou désengag déshydrat détecteur développeur dévor eddy
        idf 19 effroi elod elton elu embargo emboît emplac enchant enclav enclin enfil enfoir enfui enroul ensauvag entass
        idf 19 entraid enzo escadron essayon estomac estrad etoil etre euromill evident exager expatri exponentiel extermin
        idf 19 extra facet faction facto fak falais fanat fantasm farc fardeau farin fascism fastueux fattah fbi femel
        idf 19 fernand fesneau fig filet filtrag fissur fit flat fleurist fleuron flirt fluid flying focalis fogiel fonci
        idf 19 fontain fontenay forain foundat fourchet fourniret fournitur franceinfol frang fresqu frond frott fréjus
        idf 19 fumeur féroc gaff galop garci garen garn garrido gaspillag gazol gaël germ ghan girardin girl glob goldman
        idf 19 gosselin gouffr gourault gouttelet gpa graham gran grass greenpeac grinc grison gru gte guen guichet guillon
        idf 19 gullwing guérison géopolit hatvp haïm hezbollah hirak hispan hlm hongr ht hypermarch hypotherm hélic hénin
        idf 19 idem ignobl immobil immortalis implicit imprudent imprévisibl inaugural incess incomplet inconditionnel incub
        idf 19 incur indonésien indéni inert inexact infantil infernal informaticien infotainment ingrid inhumain inlass
        idf 19 insalubr inscriv insens insistent insu insurrect intempest internat interrompr interrompt intrait intransig
        idf 19 inéligibil irrit irrégular ismaël jamaïcain jas jeff jen jeremy jetabl joggeur jong jugul jumeau jésus kennedy
        idf 19 khan kher khomr kid kw lamp lancent lang laroch larry leadership leetch lemoyn leonet lew light lik limitent
        idf 19 limogeag linguist lisbon lisi livret lobb lobby lobbying lop lorient lotus lucrat lunair luth lynchag lâchet
        idf 19 légist léo léon létal mad maghreb magistratur maintiennent malik malvers manchest manet manif manuscrit
        idf 19 marisol marquag marquent marrain marron massag matern mathild mathy mathématicien maud mecqu medicin mei
        idf 19 melani mensonger menton mercenair metteur mg mgr miguel miniatur miracul mistral molotov momentan monarqu
        idf 19 moniqu monstrueux montparn moor moqueur morin morrison moscovit motric moulin moustach mouton mouzin mult
        idf 19 multilatéral multinational museum mâl mènent méfi mélan mémorial ménager méthodolog métros mézi nas naturalis
        idf 19 naus nautiqu navalny navet nazair netflix network nevad niant nid nigérian nigérien nik nitrat niçois noc
        idf 19 norvégien notif nour novic nuqu nécessitent néfast népal obscen obsed occult ogre omert ongle opter organisent
        idf 19 orlando ormesson orné oscaris oscill oval packag palac palestin palet pamel paradox paraiss parametr parcouru
        idf 19 parfair parfum parod particular paulin pavillon payent penc penelopegat pent pentagon pentecôt perchoir
        idf 19 persécu perçoivent philadelph philippin pilul pininfarin pioll pirel piston piétin plagiat plaindr plair plait
        idf 19 planifi plaz plon plural pneumon pnf pokor polansk polaris pompil ponctu popularis posterior posthum poup
        idf 19 pourparler poursuivront pourvoi pourvoir poussi pp pragmat pratiquent premium prestatair primordial prob
        idf 19 probit process procédural professionnal prohib promettent prometteur promotionnel prophet proportionnel
        idf 19 propret proscrit protectric prudhomm préfac prémédit psychos pujad pyrénéen pâtisser pèlerinag périm pétard
        idf 19 quadratur quadrupl quatennen quatorzain quattro queen quentin questeur questionnair quoiqu rab rachel radios
        idf 19 raffarin ranim rassurent ratifi re recentr recommandent recommenc rectif rectorat recycl reform regretton
        idf 19 regroupent rejoignent relig renflou reni renouveau repent replong reposent reprennent reptil requer rescouss
        idf 19 ressais restitu restos restructur ret retient retouch retransmiss retravaill revendeur revendiquent rez rfi
        idf 19 ric rid rigid rigolo rim ring rivag road roberto roc rocad rocambolesqu rodrigu rogn ross rouleau roussillon
        idf 19 rpr rsa rsf rubirol ruth réau réexamin réhabilit rémy réorient répandr répercut répertoir réservoir résilient
        idf 19 résin rétrospect réveillon rên saad sabin sabot saharien salivair saluent salv samanth samuel sanctuair
        idf 19 sanguin sao sarkozyst sas scann sceptic schem scient sculpteur scénar sdis seattl secourus secouss sectair
        idf 19 segment sergio serion sgp shoah signific silicon sillon singuli siss sky sloven smith snapchat sobriet society
        idf 19 soif soigneux sor sorci soudan soupçonnent spac special sporad spécimen stat stockholm stupeur stéréotyp
        idf 19 subsaharien subvention sucr suffisent sugg suivront sun surencher surmortal surpiqûr surpopul sutur sydney
        idf 19 synagogu sécess sécu séduct séduis séquentiel tagu taliban talon tandem tangibl tank tardif tatou taycan
        idf 19 tchétchen tdi teas techno telegraph temporis terroris textil texto theres thorax tiendront tiktok tirent
        idf 19 tissus titan tomat tonnerr toronto toulousain touring tournur toussaint toxicoman tracteur traduct trans trapp
        idf 19 traversent tribut trierweil trompent tromper tuent twinpow télescop télécommun ultimatum unicef urss uruguay
        idf 19 usb usur vac vaccinal vaill vaissel valley valéry varient vasculair veau vecteur vendeux vertical vertueux
        idf 19 vertus vestimentair vignet vilipend villeurbann vinc violet vocal volatil volvo von votent vou voût vulgair vw
        idf 19 végétal vélib vétust wall walz wargon wilson woking wolfsburg work wwf www xdriv xi xinfad xénophob you
        idf 19 zapping zero zhang ziad zoolog écharp égren égypt électrochoc éligibil éligibl élud émancip émeuti émigr
        idf 19 émissair énonc épaisseur épin équat équipementi éternu éventail évoluent évêqu
        idf 20 abat abatt abbas abdeslam abdul abitbol abject aboi abomin abras abstenus accroît accumulent acerb act acted
        idf 20 activent adequ adjud ado adrian advers aer affam affin affranch affubl affût agde agripp agronom aguerr aguil
        idf 20 aimabl ajour alabam alertent ales alfa alic alim all allion aléatoir amand amarr ambulanci ammonium
        idf 20 amortisseur ample amsterdam amy américano analog anciennet anderson anger anglet angulair animos antarct antib
        idf 20 anticyclon antijihad antiviral antonin anxiogen aoun apath apen apocalyps appauvr appli apportent appréhens
        idf 20 apprêtent appuient apérit aquat arborent arceau arche archéolog archéologu arctiqu ardent ardois argumentair
        idf 20 armistic arnold arras artiller artisanat ashraf assain assang assument astre atermoi attabl attac atten
        idf 20 attribut aubain aubervilli auditeur aulnay aun auster austerlitz authentifi autist autobiograph autobus
        idf 20 autolib automatis autos av avc aventador awd axel axé ayman azoulay bab bachelet baham bahreïn bailleur balay
        idf 20 balis baléar bamako bandit bangladesh baptêm barbecu barbel barem barricad barthélemy barthélémy bartolon
        idf 20 baseball basiqu batho bay bd beaujon bedos bei bellamy bend berlinet bernalic besson bfmtvla bibl bigard
        idf 20 billancourt biontech birmingham bistrot blak blasphem blogueur blois bloomberg boeuf bogot bolid boliv boll
        idf 20 bologn bompard boom boon bordur borm bosn boston bouc bouillon boulang boulet bouquin bourget bourguignon
        idf 20 bousculad bouteflik boxeur boy bracelet brais brasili brass brasser bravour brdp break breb brech bress bric
        idf 20 bricolag brogniart bron brooklyn brouillard bruc bruel buckingham bug bureaucrat burg butt buv bygmalion byted
        idf 20 bâch bénign bénin bérégovoy cac cachent caciqu cahuzac cal calcair cambodg cambridg campion camus canadair
        idf 20 canaill canalis canap cancérigen canet caniço canot cantal canular captiv cardiovasculair carenc caress cargo
        idf 20 carreau cartograph casanov casbah cat caviar cbn cd cedr celsius cep cergy cern certif cession cha chagrin
        idf 20 chalet chamonix chanceller chantr charcuter chargeur charismat charni charri chassaign chaton check chenill
        idf 20 chibert chim chimiothérap christ chrono chypriot ciseau civilis cjr clap clavi clcv climatis cliqu cloîtr
        idf 20 cnccfp coauteur coco coecr coercit cognit cohu collard collection collent colli collus colmat colorado
        idf 20 combattent combustibl communautair company comparaiss comparaît compart complais comportemental compromet
        idf 20 concepteur concluent concurrenc cond confect confection confisc congol conjonct conjonctur connex connot
        idf 20 conquer consecr conseillent considéron consulting contagios contingent continuon contrario contreb contreband
        idf 20 contrefaçon contrescarp control conven conventionnel conviendr convoitis cook copieux coq coqu coquet
        idf 20 coquillag coral corbeil cormand corn correl corrompu cosign cossu council country coureur coutumi covoiturag
        idf 20 cox coïncid coûtent crapul criminalis crispat cristal crochet cross crous croyanc crypt créatric crétin crêt
        idf 20 cubain cueil cuit cul cuomo cybersécur célest céram céréal céven daesh dakar danseur dany dar datent dayton
        idf 20 ddsp death deg delahouss delgen deneuv derek desserv destitu detting deçà diab diamond diarrh diff diffamatoir
        idf 20 diffusent dignitair dilu diluvien dimitr discern discontinu discovery disposon disqualif dissous dissuas
        idf 20 distinguent distrair distribuent diversifi divulg djibout dmitr doctorat doh doiv doléanc dop dotat doucet
        idf 20 douceur doug dougl draren dressent druck dubaï dubit dublin dubost dujardin dun dunkerqu duqu durand durent
        idf 20 dutronc dvd dylan dynast dé débauch débout débrouill décap déchu déchéanc décim déconcert décontract découdr
        idf 20 décourag décroiss décrypt dédommag défect défenestr défilent défonc dégris dégust délug démarqu démarrag
        idf 20 dénatur dépeign dépeint dépréci déregl déris dérisoir désapprob désengorg désist désolidaris désorganis
        idf 20 désorient déséquilibr détestent détiennent détruis dévi düsseldorf eagl east easyjet ecdc ecoss ed
        idf 20 effervescent efficient efforc electronic elsa em emballag embel embrouill embêt emelien emménag empiet empêtr
        idf 20 encagoul encart enchaînent enclos encourent encre endemol endocrinien energ enfle enfou engageon engi enneig
        idf 20 enquêtent enrag enregistrent ensoleil entament entassent entrepos entreprendr entreront entretiennent entêt
        idf 20 envenim enverr envoient equip escapad escroc essouffl etabl etihad etud eugen eurostar euthanas eva excluent
        idf 20 excédent exhum exposent expres extors extrair extravag exutoir fabius factuel faisabl falcon far farfelu
        idf 20 fastback faubourg faucon favorisent fernando ferret ffsg fiasco fiat financial fitness fixat flacon flagranc
        idf 20 flandr flanqu flatt fluidifi fluo fluvial follower foment fonctionnal fonctionnel foodwatch footing forcen
        idf 20 forest forget formalis fos fossil four fourgon fourm fourneau fourr fourrur fracass fragment francorchamp
        idf 20 franklin fratern fraternel fratr fric frit fugit full fun fusibl fécond féminicid gailhaguet galet gardon
        idf 20 garni gaspard gastro gat gaulois gav gazeux ge gerb germain ghal gi gim gin giraf giron giverny glaci glan
        idf 20 glas glorieux glu goness goss gossuin gothiqu gouv gracieux gradin grang gras greg grenel grenouill grief
        idf 20 griff grillag grim grond grotesqu grott guardian guatemal guerin guerm guterr guérill gymnast gynécologu gât
        idf 20 génom gît hab habl haenel hai halein halim ham hambourg hamilton hanotin hantis hard harir harmonis harvard
        idf 20 havan hay haïr haït hbo hd health herzog hit homosexual hondur honnêtet honorair horlog horrifi hospital
        idf 20 houston hubei hudson huffpost hurley hurmic hydro hypertens hypocrit hyster hécatomb hétéroclit hétérosexuel
        idf 20 hôtess ia icon id idiot ier ike imaginent imbriqu imprépar impéri inadapt incendiair inciner incitent incluent
        idf 20 incomb inconfort incorpor indec indian individual industrialis indéfectibl inexist infantilis inflexibl
        idf 20 infructu inimagin inou insect inser inserm insouten installent institutric instructeur intermarch interpol
        idf 20 intervien intervieweur intestin intra intrig intub intuit invect invincibl invitent inéluct irai iraient irait
        idf 20 irako ire irma irréconcili irréguli irrépar irréproch irréversibl is islamophob issa issy itel itiner ja
        idf 20 jacent jalon jessic jinping joann joey jonch jorg josep josian joséphin jouanno joulaud jouxt joy judici judo
        idf 20 junt juppéist jurisprudent jus jérémy kahn kamikaz kann karl katrin kawasak kelly keni key keït khamenei
        idf 20 kiosqu klein koch koh korsi kosovo kour koweït kérosen label labori labos lacun laetiti laffont lagos laiti
        idf 20 lakdim lambert lan languedoc lank lannion lant lapix lapsus lassall latino lauri law lefebvr lego legros
        idf 20 lemoin leroy lesbien lesbos lescur lexus libéralis lidl lido lienemann lilian lim livrent lm lombard losang
        idf 20 loter louan louis low ludosky luig lupus lvmh légèret léonard mac macabr maghrébin mah mahjoub mahomet maigr
        idf 20 maill maillard maillon maitris majest malchanc malfrat malhonnêt malici maneg mangent manon manufactur
        idf 20 maquillag maranello marcheux margaret marginal marginalis mario mart martial martigu maryland mas mascarad
        idf 20 math mathi matrix matthew matérialis maubeug maurel mauritan meau mehd mend mentor metal metropolitan michigan
        idf 20 mignon millimetr millionnair millénair milwauke mimos minabl minsk mirror missiv mitsubish miur ml mobilisent
        idf 20 modélis moli molsheim mong monopol monoxyd montaign montauban montmartr montroug moquer mor morandin mordu
        idf 20 morgan morti motard mouch moudenc mouill moulineau moun mouvement mph mr mu muet multimédi multirécidiv
        idf 20 multitud museng mutat mutual mutualis myriam myth mâchoir mât mécanicien mécen médicalis médicament médiocr
        idf 20 médus mégalopol mémor météorit naiss napl napoléon narbon nass natat nathan natif nationalis natural
        idf 20 nauséabond navigu nazism neck negr next niamey nicoll nkm nobless noeud noirc nois nordist notifi noyau npa
        idf 20 nun nyssen négation obispo obligent obscurant observent observon obsess obtiennent occasionnel occident ocde
        idf 20 ocean odox officin ohio ok oklahom olon oman omiss onlin onusien onziem ophel opinionway originel orthodox
        idf 20 orthograph osenat osent oslo outrem ouï pactol pagny palmi palpabl panel panthéon pantin papillon paradoxal
        idf 20 paramédical paraplui parcel parental parisot paroi paroiss paroli parterr parviendr pastoral pathet pathogen
        idf 20 patinag paum paysan pearl peillon pel pellou pendaison pendu pepy perceptibl perfor permiss perrin perron
        idf 20 perruqu persan perturbent perçoit peskov pfiz phillip phoenix phénoménal pianist pick pip piqûr piratag pitt
        idf 20 pivet placag placebo plaident plaignent plantat platin pluriannuel pluviometr plébisc poignet pointu poison
        idf 20 polair polestar politis pontois porcin poreux portfolio portland porto postillon postul potabl poteau poulet
        idf 20 pourtour pow prad pragu prendron prg pric princi prioris priscilli priseur privilégient procèdent profan
        idf 20 progressent prompt promulg promènent proscr protestent prou providentiel provis proviseur proxénet préav
        idf 20 précommand préconisent précurseur prédir prédomin préfigur préjudici prélat prélud prénomm préparatoir prérog
        idf 20 présag prévaloir prêch pseudonym psy pujol pulvéris punchlin puret pv pyjam pyongyang pyramid pâqu pâtur
        idf 20 pèlerin pédal pédopornograph pénètrent périgu péruvien pétain pétersbourg quantifi quimp quito quiz quo rabat
        idf 20 raccompagn raccroch radouan raffin rafl rafraîch rajeun rallum randall rançon raon rap raquel rassembleur
        idf 20 rationnel ravagent ravi ravisseur ravitaill raymond reacting rebour recal reclus recomment recomposit
        idf 20 reconduct reconductibl reconquêt recruteur recré redeven redevient redéfin redéploi reflux refoul refrain
        idf 20 regin regrettent reis relocalis remodel remu remédi renaîtr rencontrent renoncent rent rentrent renégoci
        idf 20 repartent repêch requin resp respecton ressurg restyl restylag retordr retournent retransmettr reviv revêtus
        idf 20 reçoiv rhénan rhétor riad ris robinet rocher rohan romanci romant romeo ron rong room roosevelt round rousset
        idf 20 rouvrent rtbf rte rudimentair russo rwd réapparu récalcitr réciproc réfractair régal régress réimpos réinsert
        idf 20 réinterpret rénal répréhensibl rétent rétors rétrec rétro rétromobil réunif révolution révoqu révérent
        idf 20 réécritur réédit rééduc réélir réévalu sabr sacoch sahar saign salah saleh salmonel salvador sandr sangli
        idf 20 santiago santos sap sardaign sardou saumon sauront sauvet savion saxon scandinav scanner schwerdorff sci seat
        idf 20 sect sentenc serval sexism sexual sexy shin shinzo shopping showroom shérif sifflet signalent singl sismiqu
        idf 20 situent slovaqu soj solitair solo sommat sony sorbon soumet soumiss soupless sournois soutenon souviendr
        idf 20 soyouz spacex speedst sperm spf spid spirituel splitt sportback spot sprint spur spécifi sras sri ss standing
        idf 20 stanisl statur stefan stefano stimul strass strauss stud studieux stupef stupid stylist sublim substitut
        idf 20 subtil subven subvers sucrer sueur sug supercher superfic superficiel supporteur supéret surcot surfeur
        idf 20 surpass surplomb surprendr surround sursaut surveillent surviennent susan suscitent suspic sussex svetlan svo
        idf 20 symp synchronis syrt sèment séchan sédit séparent sésam tabass tabloïd tais takieddin tamar tambour tampon tan
        idf 20 tani tapag tapi tarb tarifair tarmac tass tat taxat taïwan tcr technocrat technology ted telli tendent tendus
        idf 20 terminent terrass terroir texan tfsi thaly thibault think thron tigr tikhanovskaï timbr timon tiqu tiss
        idf 20 titanic toitur tonneau tordu tornad torrent torrentiel tortu toscan totalitair toubon touquet tourtereau tran
        idf 20 transgenr transmettent transmissibl transporteur traverson travert tribal tribus tricher trocadéro trompeux
        idf 20 tron tronc tronic tronqu trottinet trouvaill trublion truqu trésori ttc tuberculos turin turn twin tyrann
        idf 20 télécom téléconsult téléfilm télégramm téléréal tôl ubuesqu ufc ugo unif unitair universal ursul user utop
        idf 20 vaincr vaincu valkyr valois valv vanity vantag variety vartan vaudr vegan vehicl velay velléit ventur verdoi
        idf 20 verdun verdur verglac verron verrou verrouill vertigin vestiair veto veuf vex veyri viabl viaduc vichy vidéast
        idf 20 vidéoconférent vieilless vietnamien viktor visio vitamin viticol viticulteur vitriol vocabulair vogu volcan
        idf 20 volent volontar voudront vsd vuitton véhément véner véron vôtr vœu walk wallon wang westminst westphal what
        idf 20 whatsapp wikipédi will wilmington with wong xe xii xxl yassin yaël young youtubeur yéménit zayed zaz zel zoom
        idf 20 zénith âpre éboul ébruit échappent échauff échouag éco écocid écoeur écolo écolos écourt écoutent écrin écueil
        idf 20 éduqu égalitair éger égid égo éject électrif émettent éminent énarqu épanou éparpill épav épluch éponym épé
        idf 20 équestr équival équivaut étai étang étern étincel étiquetag
        word 000 =CC 10 ?A? 12 ?A@ 13 BCA 14 AB@ 15 CCA 16 BCA 17 CCB 18 @@@ 1er BCA 20 CCB 200 CCB 2009 C@@ 2010 CBB
        word 2011 CCB 2012 ECB 2013 CDG 2014 FFE 21 BBA 22 @B@ 23 CCB 25 ECE 27 @B@ 28 AB@ 29 BCB 30 ?B@ 31 CCB 50 FCE
        word accept ACB acces ECE accueil CCB acte GEE action HGG activ AA@ actuel CB@ affair CCA affirm @A@ agit BCA
        word aid BBA ait >>B alert FGE amélior EEE américain ?EE an BCB ancien DED annonc DDD anné >>? août F?E appel BC@
        word armé HJI arriv BAA arrêt ACA articl DEE assembl H@G associ GEF attendu CCB auteur CBA baiss GGF baptis EC@
        word bas EBD bless FEE campagn GGB canad CCB candidat BCA capital @CA cas ABB caus @?A centr D>D cess ABB chang BAE
        word chois CCB cinq BCB class >AA collect GEG commiss FEB commun BBD communaut @CB communiqu AAB compr @AB
        word confirm @BA conférent IIF congres CCB connaiss GHE connaîtr A?B connu BCA conseil @@@ constat @AA constitu CAA
        word continu CCB contrair CBB cour IFG coût DAB cris FFG cré BBA côt BB@ demand D=C deuxiem B@A dev >>B
        word différent EAB dimanch CCB dir CCB direct DFD dirig @@A don AGC droit FDD débat GEE début @A@ décis ED@
        word déclar AB@ découvert GHG défens BAE démocrat CCA dénonc @AA départ @?@ déput BDB dévoil CBB effet CC@
        word enfant DDE enquêt EFA entrepris >@@ espagn KKJ espagnol DEE estim CBA européen BHG exact FCE except FEB
        word existent GGB expliqu BE@ fac A?D fais >@A façon CCB femm CHE ferm EEB feu CCB fin FDE financi CHG fonction ECA
        word form EBE format FGE fort EAE franc KJJ français AGG françois BB@ févri FBE fêt FGE gauch BCA gouvern FEF
        word grand HBH group ABC guerr @ED général >B? hauss FDE haut EBD heur AB? hi BA@ homm DEB immédiat BAA import EDE
        word impos BBA incident GGG indiqu @@@ inform FGE informat FGE international CGF internet DEE interven E@A
        word intervent HHG islam HHH jean EBE jeud CCB jeun ?B@ jour AA> journ ??A juillet === juin @?? lanc EEE liber HHH
        word libert GBG libr FGG lieu ?@@ lign GHG limit ?@B list GFG logiciel A@A loi EIG lund CCB mai CCB manifest FEG
        word mar BAE march EDE mard CCB mass CCB mati FHE matin B@@ membr BC@ menac BEE mer AAA mercred @?A mesur @A@
        word met >@A mettr A>A meurtri FGG mid CCA militair BDB million DCD ministr DCD minut EFB mis ?@? mois A??
        word moment CB@ mond B=> mondial ?BF mont F?G montr CCB mort HHH moyen CEA national ?GF net BCB niveau E?E nom CEE
        word nombr AAA nomm CCB nord EAD not GHG nouveau E?G nouvel FCE novembr AA? nuit @AA object FFE obten AAA
        word octobr A@? officiel EDD oper GEE ordre >?A organis DED ouest CCB ouvert CAA ouvertur FDB ouvr ACB parl FFG
        word part B@A particip @@@ particuli BA@ pass >@A pay ?CB permet CB@ permettr A>A person >CC pet >>B petit D@G
        word plac D>D plan ECB point C@@ polic FEE polit ADC popul EDA port FFE posit ED@ possed CCB post GGG pourront D@B
        word poursuit @AB pouvoir >>@ prendr ?@B press BEC principal @DA pris ACA probabl CBB proced CCB produit CAB
        word programm @ED projet HDH provoqu @@@ précis AB@ présent CCC président ECC présidentiel FHH prévu BCB pu @C@
        word publi CD@ public BED publiqu HFD quatr @=D question FEB quitt ACB quotidien AAA québec JJJ raison F@C
        word rapport FFE rassembl EGE recherch FFE recour CCB refus ?@A relev CBA religi FFE rendr >@B représent A@A
        word respons ACA retrouv ABA réseau BCB résultat HFF saint EDE samed @@B sant BFE savoir ??B scandal EGE scen CCB
        word second BCA secrétair CCB sein CFE semain ?A@ septembr BBB servic DGF sit <=? situ DCA social EDA soir @A@
        word sort >?@ souhait EDB spécial CFE structur GDE sud @A@ suit <>> suiv E@A sujet @B@ suppress III supérieur EIE
        word system F>F sécur FFE temp CCA terr ACB territoir EDE text CCB them DEB titr E?E trait CBB travail CFE
        word traval BCB trois C?B trouv >@B téléphon CFE témoignag FEB têt AA@ unis BHG univers ADA urgenc GFA utc CCB
        word utilis CDC vendred ??A version EGE vi FFG victoir GGG vient CBB vill AB@ vis ADA voir BCA voitur FEB voix CBA
        word vot FGG wikipédi HHG économ BGF éduc HFE égal A@@ élect JGI électoral EEE élev C@A équip DEE état EAE éven EAE
        word évoqu DEB
        end 000 AC 009 DB 012 DC 013 DD 10 BC 12 BC 14 CD 18 BB 22 BD 27 BD 28 CD 30 BD ace CA ade GG age FE ain BA ais EE
        end ait ?? ale AE and FE ans EF ant @A ard BE ars DC art BB aré CD ate DB ats GE aut ED aux DD ays BC bec DH
        end ble AA bre CC but BC cas CD ces GE che DE ché BD cle ED cès GE der CC des BB dia GH dre @A ean DD eau DA
        end edi AA eil BB els BC ens FG ent DC enu BB era CD ers AC ert DB ets BD eur DF eux GF evé DC fin ED ger AA
        end ges GF ggs DF gne HH gue FF ial DE ian DD ice EF ide DD iel CB ien CC ier DC ies FD ieu BB ifs BD ile DB
        end ime ED ine CD ing CC ins BC int BB ion GF ipe DD ire DD ise CE isé DD ite @A its DB ité FE ive ED iés DD
        end jet GD lan FD ler BD les CE let AA lic DE lie ED lle EF loi DG lée FB lés DC mer BB mes EF met ED mie DB
        end mis AB mme BB mée FG nal CD nce HH ncé BB nde E@ ner DC nes AC net ED nge DG nir CC nis DG nne EG nse DC
        end nte CC nts FB nté BB nue FF nus BD née AA ode DD oir @@ ois DC oit DD oix ED ole FE ons GE ont EA ord ED
        end ort FE ote FD our GE out DC oût EB per BB ple EG pu BD que DF qué BB ral DD ran DF rer DD res DE rie EE rir BD
        end ris AB rme BB rmé BC ros DC rre BD rse DF rte FG rti ED rts FG rté FD rée BC ser BA ses AC sme DH son GC
        end sse DE ssé CD ste FF sud BC sée FD sés DD tat DD ter BB tes FG tie DE tif FD tin DB tre C@ tte CD tée EB
        end tés CE uel ED ues CD uin BB uit AB ule GH une BB upe DD ure GF urs DD use BA ute EF uté BD uée FD ver CC
        end vée DB ème DA ère EG ète FD ées EF ête BB
        near <. I <2 B <4 B <5 B <8 C <_ B <a > <au D <autres B <aux E <avait B <avec B <ce A <ces F <cet D <cette B <d F
        near <de D <des E <deux F <du D <elle B <en D <est > <et C <fait B <il @ <je B <l F <la F <le E <les F <leur F
        near <leurs G <n C <ne C <nous C <on B <ont A <ou C <par B <pas B <plus E <plusieurs D <pour A <premier D <que B
        near <qui @ <s @ <sa E <se A <sera D <ses E <son D <sont D <un H <une F <à E <était B <été B <être D >. F >_ C >a F
        near >afin D >après G >au D >aujourd'hui F >aux D >avait E >avant D >avec C >ce D >comme C >contre C >d E >dans E
        near >de C >depuis A >dernier B >des D >dont E >du E >en D >entre A >est F >et E >jusqu C >l B >la @ >le B >les >
        near >leurs C >n G >ne B >ont H >ou C >par B >pas A >plus B >pour E >qu B >que B >qui E >s G >sa B >sans B >se H
        near >sont F >sous F >sur G >un @ >une A >vers D >à D
        language pt
        idf 0 de em par que um
        idf 1 as com da das do dos mais na no nã os pel por se uma
        idf 2 aind ao até esta este está foi hoj há já mas nos nov part pod primeir ser também tem tod vai
        idf 3 agor anos cont depo diz dois entre estad eu faz for govern isso lhe maior ministr muit nas nest num nós ou
        idf 3 outr quer sã ter vez
        idf 4 algum aos aqu bem cent cinc continu dest dev dia estã form grand men mesm mil moment nacional onde pass país
        idf 4 pesso polít porqu portant portugal portugues precis president próxim quem sab sej seu só vint vã às últim
        idf 5 acontec amanhã ano antig aquel assim aument baix boa cad cas cheg cinquent cois conhec contr corr decid dias
        idf 5 durant ele encontr esse estar estes europ fal fic fim garant hav hom hor import internacional isto jos lev
        idf 5 long me mei melhor milit noss object orient palestinian parec paz pens pequen popul port pouc problem process
        idf 5 psd públic quand quarent questã receb repúbl resolv reun rtp segund seis sem seman situaçã sobr sua suas tard
        idf 5 temp tenh trabalh três tud volt
        idf 6 acompanh administr alguns ali altur apen apresent aprov assoc autor bom caus cham chef cidad comun consegu
        idf 6 control câm daquel dar defend del desd direct direit diss doz económ eleiçõ esforc esper essa exist falt forc
        idf 6 futur grup guerr homens israel lad lug lá manhã manifest mant marc mes miguel milhõ ministéri morr mort mour
        idf 6 mund médi negoc nem ness nunc obrig oit orçament pag parlament ped permit pont poss pov prec principal procur
        idf 6 quant quas quatr reconhec reform relaçã result sant sent servic sessent social tant terceir tinh tom unid
        idf 6 utiliz vid vir viv vot voz águ
        idf 7 acho acord aliás ambient antes antóni apel apes apoi aquil assembl avanc caminh cem cert cimeir comec cri cris
        idf 7 cá dad debat deix difícil duas econom eleitor enquant equip estam estas extrem exércit fas feir franc
        idf 7 fundamental ganh gent geral ide iníci ir israelit jornal junt linh lop lut mar minh mã ninguém nom nort ocup
        idf 7 pergunt períod pint pois políc post praz presenc protest própri qualqu quinz reforc regist regiã sector sempr
        idf 7 send senhor sid sim sub tent tev timor trat trint ultimat uniã venc ver violênc zon
        word acab CCB aceit GIG acompanh GHG acontec DDC acord CCB acredit HIG administr JIH afirm CBB ajud EEB aliás BCA
        word altur DGA amanhã FFD ambient FHE american HKJ ano GEC anos B@> antig HBG antóni IBH apel EEE apes @AB apoi IIG
        word apresent ?A@ aprov KJJ armad EHI assembl JFJ assoc KII aument HIG autor IGG avanc GEA açor KIJ aér BGI aí CCB
        word baix GEF boa FFD boc CCB bom BBA cair CBB caminh CCB camp AEE campanh IFG candidat HGG carl HCG cas FFF
        word caus EEA cem CCB cent DCB cert FFA cham CCA chef HEH cheg DDC cidad HEG cimeir IHH cinc =@? cinquent ?@@
        word clar CEB cois DF@ coloc ACB comec B@A comun JEI confront GFE conhec HED consegu BBA cont GBE continu @A?
        word control EEE convid HIG corp EEE corr BB@ cri GFE cris GHH cuid FFE cá BCA câm EHH dad DFA dar BBA debat GCE
        word decid EC@ defend GGF defes FHG deix BBA deput IHG der CCB dev ABA dez CBB dia CAC dias ED@ difícil CBB
        word direct DFE direit GHH diz @@> doenc IGG doz BCA dá CCB econom HHH económ EKH eleitor IHG eleiçõ IEF empres HHG
        word encontr IIH equip EEE esforc GGI especial HHG esper BFE estad FII estud GIG europ GJJ execut IEI exercíci FEE
        word exist ECA extrem EBE exércit JFI fact CCB fal BBA falt EGA fas HAE feir EEA feit EGB fic DDC fim BA@ final EFB
        word fiscal BJJ forc I@H form FDC franc III francisc HCI frent DFB fundamental CCB futur CDA ganh EBA garant GHG
        word gent EFB geral @EE govern KKK grand AED grup EEE guerr KHI hav AC@ hoj CDC holand III hom AB@ homens EFE
        word hor EFE ide GGE imediat CBB imped HHG import JIF impost GHG independent EGE inic FFE internacional DIG
        word invest III iníci DBA ir CCB israel IJI israelit FIH jornal GIG jos K@J joã EFG jugosláv HII junt EEB lad EGA
        word lanc @BB lei HII lev DD@ linh BDA lop BGG lug BBB lut GGG maior ACD manhã EED manifest JIG mant DDA mar FGH
        word marc EED martins CEG med FHE mei GFA melhor EBD mes EFA miguel E@E mil ?=? milhõ GE@ milit JIH milosevic HJJ
        word ministr JDH ministéri JGJ moment GGE morr GHG mort HIH mostr CCB mour DJJ mund FGG mundial HIG mã GBE médi KBJ
        word nacional HJI negoc JJI noit DCB nom CCB nort EFH notíc HHB nov D@D nível GHE númer CCB object FFD obra FGG
        word obrig IHE ocup EGA oit EDA oposiçã JJJ orient DJJ orçament KIJ ouv FFE pag BB@ palestinian HIJ parec ?@@
        word parlament IJI part HEH pass FFC paz JLI país GGF ped ECE pens BB@ pequen DDA perd GBE pergunt AAB permit BCA
        word períod BCB pesso GFF pin JGI pint @DH pod GFE políc JJI polít JJJ pont GEG popul IHF port HHH portugal KKJ
        word portugues FKI poss <AA possível EGB post HEE pov FCD praz FFE prec IHI precis AA? presenc EEB president LJK
        word pretend EGE primeir EEB principal DEA problem GGG process IDG procur JHG protest IIH próxim CD? psd KKJ
        word públic EKJ quarent @@@ quatr GDA quer BC@ questã @@@ quinz CBB receb DDD recolh GGG reconhec @AA red HFG
        word reduz FFE reforc GEG reform JFJ regim IHI regist AAA regiã IFE relaçã JHG repúbl DLJ resolv DED result EFA
        word reun FFF rtp EED sab BB@ sant IHI sector F@E segund FEA seis BC@ seman DEA senhor BCB sent FC@ servic EBE
        word sessent @@A sim CCA situaçã KJI social GJI sold IHG som <AB sub HHG só <?> tard @@@ temp @B@ tenh DEA tent @@A
        word ter =AB terceir DCE territóri HFB timor KHH tiv @AB tom CBA torn HGB trabalh JGG trint @DE troc IFI técnic FIB
        word ultimat JJH unid FII uniã HCI utiliz IHD valor ECE velh FEB venc CDB vez @@= vid HGF vint BD? violênc JJH
        word vir BCA viv @@A volt >@@ vot HHH voz BB@ zon GFG águ HHI últim ;@@
        end ada FG ade HE ado GH ael GH air DC ais GI ama FG ana FG ano HH ara DF ase HB ate FD ato IH ava DC aís FF
        end boa FD bra FD cal DH car ED cas FF cem DD cer HG ceu DE cia II cio EC cos CG cou CD cto DD dar DD das GH
        end der HG des HI deu BE dia CE dio ID dir DE diz BB dor JH dos GG dou FF dão DI ece BB eda DH ede GF eia GG
        end eis EF eja DE elo GG ema HF ens DF era DE ero DD erá CD esa FH ete DE eus DG eça DB eço GD fim DC gal II
        end gar DD gem IH gou CC gua FG gue GD har ED has DF hor DD hou GG ial GI iar FE ias GF ica GJ ico GJ ida GG
        end ido GE igo GD ima FG ime GG imo CB ina JH ino BD ior AD ios IG iou FD ira GG iro BD isa DD ita FH ite ED
        end ito GF ivo FF ião HE lar DF las FG lha FF lho GF los GD lta BB mar ED mas EE mem CD mil BA mor DG mos >B
        end mou CD mpo BD nal FI nas DF nco AC nda HG nde DE ndo DE nha HF nho FF nhã EE nia HG nio GD nos FE nso DE
        end nta BB nte FG nto HG nua DD nça HG oas DE oje CD ora GG osa GG oso DF osé IB ota FD ova BB ove CB ovo FE
        end paz HJ pos DD psd II que DD ral AG ram DD rar EE ras EE rde BC rem EE res II rgo FD ria HH rio HF rma HD
        end rno II ros FF rou FE rra IG rta EE rte EE rto GG rtp ED rão EE rça DC sar AB sas FG ses GH sio DC sse BD
        end sso HF sta CH sto EF são HH só AB tal DD tam FF tar FG tas HG ter EE tes FI tir FF tor EB tos GF tou AC tro IF
        end tão BB ual DE uel FB uir DE ura FH uro EF usa GG uta EE uto HD var FF vas GE vel GH ver BB vez AB via DG
        end vic DH zar GG zir ED çar BD ças GG ços DF ção JI ões IH
        near <. G <_ E <a I <ao F <aos F <as I <com I <como E <da J <das I <de H <do I <dois H <dos I <e H <em J <entre G
        near <esta E <este F <está E <eu B <foi G <foram B <há D <já D <lhe B <mais F <mas B <menos E <muito D <na J <nas F
        near <neste D <no J <nos F <num G <numa H <não D <o J <os H <ou C <para G <pela I <pelo I <pode B <por G
        near <primeira C <primeiro B <que E <se F <ser I <seu G <são F <tem D <temos E <ter E <três F <um F <uma G <vai D
        near <à I <às F <é F >. I >_ F >a G >agora F >ainda E >ao H >aos H >as G >até B >com G >como D >contra G >da G
        near >das G >de F >do G >dos H >e I >em H >entre G >esta E >este F >está I >foi H >foram I >há D >já G >lhe F
        near >mais F >menos B >muito D >na H >no H >nos H >num F >não H >o F >os G >ou F >para H >pela G >pelo G >pode C
        near >por E >porque G >que G >se F >sobre G >também B >um F >uma E >vai H >à F >às F >é J
        language vi
        idf 0 cho có của trong và đã được
        idf 1 biết bị các công cũng hiện khi không là một ngày người nhiều này quan ra sau theo trên tại từ việc vào về với
        idf 1 đó đến để
        idf 2 an báo bộ chính chỉ chức còn cùng cơ do gia hai hành hơn hợp liên làm lại nhà nhân như nhưng nhận những nói
        idf 2 năm nước phát phải qua quốc sẽ số sự thành thông thể thời tin tiếp trung trước trường vụ ông đang đi điều đây
        idf 2 đưa đầu định đồng động
        idf 3 bình bảo bất cao chưa chủ cuộc cách cả cảnh cấp cầu dân dụng dự giao gần hay hàng hình hội khu khác kết lên lý
        idf 3 lượng lớn lực mà mới mỹ nam nay ngoài nhiên nhất nên năng phòng phương quyết rất rằng tháng thì thấy thế thống
        idf 3 thực toàn tra trình tuy tình tôi tế tổng tới tục viên vì văn vẫn điểm đường đại đề đối
        idf 4 anh ban bên bản bắt bằng bố chiến chuyển chúng con cáo cần cứu diễn dẫn gian giá giải giới giữa gây hiệu hoàn
        idf 4 hoá hoạt hôm hệ họ học khai khiến khoảng kinh kiến kiểm kỳ lãnh lần lập lời minh máy mình mạnh mặt nghiệp nghị
        idf 4 nguyên nguyễn nào nếu nội pháp phạm phần quy quyền quá quả rõ sinh sáng sát sản sở sử tham thanh thu thuộc
        idf 4 thêm thương thường thị thủ thức tiên tiến tiền tp triển trưởng trọng trở tuổi tài tác tâm tính tăng tư tập
        idf 4 tỉnh tổ từng tự việt vấn vị vực xe xem xuất xác xã yêu án đánh đình đơn đạo địa đổi độ ảnh
        idf 5 ba bao biểu biệt bà bàn bán bắc bỏ bởi chi chia chiều chuyên chí chất chế chứng cuối cố diện doanh dài dù dùng
        idf 5 dịch dựng giám giúp giờ giữ gì gặp gọi gồm hoà hoàng hoặc huyện hà hướng hưởng hết hồi hộ khách khó ký kế kể
        idf 5 luận luật lúc lợi mang muốn mạng mọi ngay nghệ ngoại nguồn nhau nhiệm nhằm ninh nơi nạn phía phó phố phụ phục
        idf 5 phủ quân quản sách sĩ sống sức ta tay thay thi thiết thái thân thứ tiêu tiếng trang triệu truyền trách trí
        idf 5 trạng trả trẻ trị trợ tuyên ty tên tìm tích tạo tất tịch tối tử vi viện vũ vậy vệ vừa xuống xây xét xảy xử
        idf 5 điện đoàn đông đất đặc đặt đều đốc đội ứng
        idf 6 ai bay biên biến biển buộc bài bước bạn bệnh chiếc chung chuyện chuẩn châu chương chạy chấp chết chống cung cá
        idf 6 cô căn cạnh cảm cộng cụ cứ cử cửa danh dung duy dương dưới em ghi giáo giảm gửi hcm hoạch huy hại hạn hải họp
        idf 6 hỏi hồ hỗ hữu khí khả khẳng khỏi kiện kéo lao liệu loại lê lưu lấy lịch lộ mua mất mỗi mở mục mức nga nghi
        idf 6 nghiêm nghiệm ngành ngờ nhanh nhóm nhập nhỏ nó nằm nữ nữa phân phép phóng phản phối riêng rồi rộng sang sao
        idf 6 soát sơ sơn sẻ thuận thích thư tiết tranh trao trái trần trực tuần tây tương tướng tượng tải tấn tố tốt tỷ
        idf 6 ubnd uỷ vùng vận vật vọng yếu áp ít ăn đa đoạn đáng đóng đô đúng đăng đạt đảm đủ đức đứng
        idf 7 biện buổi bày bác bí bức ca chân chịu chọn chỗ càng cái cán câu cư cường cận cổ cục cực di donald du dành dấu
        idf 7 dừng giả giấy gái góp hiểu hoa hạ hậu hồng khoa khoản khá khăn khởi kim kiếm kêu kích kỷ kỹ lan lo loạt luôn
        idf 7 lâu lòng lĩnh lễ lệ lệnh lửa mong mô môi mại mắt mặc mẹ mối nghe nghiên nghĩ nghĩa nguy ngân ngôn ngọc nhìn
        idf 7 nhấn nhật niên nêu nặng nổi phi phiên phong phá phí phù phú phường phạt phẩm quanh quay quảng quận sai so sân
        idf 7 sư sẵn sớm tai thiếu thiện thiệt thoại thuật thúc thượng thảo thẩm thật thẳng thừa tinh tiện toà trump tránh
        idf 7 trì trò trú trương tuyến tàu tân tưởng tạm tỉ tỏ tội tức usd viết vài vòng vô vượt vốn xa xin xuyên xuân xúc
        idf 7 đàn đào đáp đêm đảng đảo đấu đầy đẩy đổ độc đời ổn
        idf 8 bang binh bé bầu bắn bổ cam can chiếm chuyến chóng chú chơi chắc chắn chặn chặt chỉnh chị chồng chờ chở chục
        idf 8 chứ chữa coi cánh cây cải cầm cập cựu doạ dòng dõi dư dễ dục giai giang giống hiểm hiệp huỷ hàn hãng hùng hút
        idf 8 hạt khoẻ khám khẩn khẩu khắc khủng km kẻ kịp la lai linh long lái lương lược lạc lớp miền mẫu nghỉ ngăn ngại
        idf 8 ngồi nhắc nhờ nâng nóng nông nắm nền nối nổ nỗ phán phê phúc phút quang quán quê quý reuters ràng rút rơi rời
        idf 8 song suốt sàng sâu sắc sắp sửa thoát thoả thuê thuỷ thăm thấp thất thần thậm thắng thổ thử toán trai triều
        idf 8 truy trích trăm trận trắng trời trụ tín tầm tầng tắc tốc tờ vai vong vui vợ washington xung ánh âm ích đe đà
        idf 8 đài đàm đá đón đôi đẹp đồ đột ưu ương ước ấn ấy ủng
        idf 9 bãi bối bờ cha cháu cháy chăm chạm chậm chẳng chối chứa cân căng cũ cấm cắt duyệt dây dưỡng dạng dần dầu dữ
        idf 9 dựa gió giấu giết gắn gắng gốc hoả hoảng hư hương hạnh hầu khiển khoá khánh khắp khối kê kênh kịch liền liệt
        idf 9 luyện lâm lượt lẫn lắng lẽ lỗi lục lựa ma mai may màu máu môn mùa mưa mưu mật mắc mẽ mời nghìn nghề ngoái ngôi
        idf 9 ngược ngắn ngừng nhu nhẹ nhớ niệm nẵng nộp online phan phiếu phận quen quần sa sung suy suất syria sóng sông
        idf 9 súng sợ sứ thiên thuyết thuế thác thách thôn thưởng thập tiểu trúng trải trấn tuấn tá tái tô tôn tạp tồn uy va
        idf 9 video vàng võ vĩnh vẻ vỡ xong xấu xế xếp yên áo âu ôtô đau điệp đoán đuổi đám đâm đâu đích đòi đương đạn đỉnh
        idf 9 đỏ đỗ đợi đợt
        idf 10 afp bom buồn bá bè bóng băng bạc bạch bại bạo bật bến chiếu chào chánh chấm chấn chẽ chụp cuốn cãi cơn cản
        idf 10 cảng cấu cứng dao dàng dũng dường dạy dậy dịp dứt ga giam giành giác giáp giản giảng gòn góc gấp gỡ ha hiến
        idf 10 huấn huỳnh hy hài hát hô hôn hơi hưng hạng hề hỏng hứa hứng jong kho khuyến khán khích khảo khổ kiên kèm kém
        idf 10 kín kính loạn ly làng lá lô lạ lắp lối miễn mái mã mê mấy mừng new ng ngang nguyện ngã ngô ngũ ngụ ngủ nh
        idf 10 nhiễm nhiệt nhưỡng nhạc niềm nuôi núi nỗi nợ nửa phim phỏng phổ phức putin pv quỹ rà siêu sn sài sóc sót sạch
        idf 10 sắt tang thang thao thiệp thiệu thuẫn thuốc thí thôi thù thú thăng thơ thả thụ tiềm tnhh to toả tri trúc trưa
        idf 10 trưng trạm trật trốn trục trừ trừng tung tuyển tuyệt tuý twitter tán tông tù túc tĩnh tường tận tặng tết tệ un
        idf 10 uống vinh ví vương vết vững xanh xu xâm ép đen đọc đồn đỡ ẩn
        idf 11 al bi buôn bây bão bê bùi bùng bốc bốn bồi camera che chu chìm chút chảy chốt chợ chữ cnn co cp csgt cu cà cát
        idf 11 cú cương cướp cười cất cậu cặp cổng cờ củng da diệt dập dọc dội dụ facebook ghế giàu giận giọng gói gương hi
        idf 11 hiếm hiếu hoang hoài hoãn hoạ hung huynh huyền hào hãy hè hấp hầm hằng hẳn hẹn hối in iran is kg khung khuôn
        idf 11 khúc khống kia kiểu kẹt lang leo loan làn lãi lãng lưng lưới lẻ lề lệch lỗ lộc moscow màn mâu mét mơ mạc mảnh
        idf 11 mắn mệnh mộ mộc mực nai news nghèo ngàn ngư ngầm ngập ngữ nha nhuận nhánh nhĩ nhảy nhắn ném pha phiến phước
        idf 11 phấn quên quỳnh ro rào rác rạng rắn rối rừng singapore sàn sạn sốc sổ tha the thiểu thpt thuyền tháo thải thảm
        idf 11 thầu thầy thận thọ thở tim times tiêm tiếc treo trinh trà tràn trông trùng trại trữ tu tuân tuỳ tàng tách tùng
        idf 11 túi tươi tả tấm tổn tộc tụ vay ven viễn vladimir vn vân vây vé vướng vườn xoá xóm xô xả york ám đai đem đh
        idf 11 đinh điển đo đt đê đập đậu đắc đẳng đặng đốt đứa ơn ống
        idf 12 bào bám bánh bó bù bơi bảng bậc bế bền bớt bụng bữa cai canada ch chuỗi chàng chúc chừng clip cơm cưỡng cẩm
        idf 12 cẩn cắp cỏ cống cột duyên dàn dày dám dáng dâm dính dĩ dược dắt gd gián giây giường giật giỏi guardian gọn gỗ
        idf 12 gợi hiếp hoan huyết huế huống hàm hâm hét hđnd hồn hộp john khen khiếu khoán kháng khát khóc khói khô khôi
        idf 12 khơi khấu khổng kiệm kiệt lam liêm loài luồng lành lào lãm lính lò lũ lạm lạnh lấp lầm lầu lật lắm lặng lọc lồ
        idf 12 lừa malaysia miên mãi món mùi mũi mạch mạo mềm mốc na ngưỡng ngọn ngợi nhi nhiêu nhũng nhượng nhầm nhắm nhựa
        idf 12 niêm non nét nắng nề nồng obama phe philippines phu phái pháo post quà quét ruột rượu rủi sáu sập sắm sỹ tam
        idf 12 tan tand than thua thánh tháp thép thùng thạch thạnh thịnh thịt thờ ti tiê triệt trôi trùm trầm trịnh trồng
        idf 12 trộm tt tàn tú tảng tật tắt vang vũng vơ vấp vắng vẽ vịnh vời web xông xăng xưa xưng xương xứ xứng ái ôm ùn
        idf 12 đoạt đua đáo đãi đèn đòn đươ đạp đền đừng đựng ấm ấp
        idf 13 asean assad barack bbc bia biê bks bot bàng bách bò bô bút bơm bảy bề bọc bột california chinh chém chênh chót
        idf 13 chăn chủng clinton cm csđt câ cưới cạn cốt cỡ cụm cửu cự dinh dâng dã dò dải dấy dị dọn dốc dồn dời dỡ eu gay
        idf 13 già gom gtvt gà gác gánh gãy gìn gò gũi gắt hiê hiền ho hong hoành hoại hoạn hãi hé hò hđqt hđxx hưu hạm hảo
        idf 13 hẹp hỗn ii im indonesia internet iraq israel james khiêu khoang khoảnh khuyên khuyết khuất khái khâu khứ kiêm
        idf 13 kiều kong london lynh láng lân lão lôi lùi lơ lư lường lưỡng lấn lậu lắc lặn lỏng lở manh mike miệng muộn my
        idf 13 mát mãn móc mười mảng mầm mến mệt mỏ mỏi mổ nato ngãi ngươ ngạc ngắm ngọt ngột ngừa nhiê nhát nhâ nhãn nhạy
        idf 13 nhậm nhịp nhở nát não nút nại nấu oanh pccc phẫu quyê quãng radar ranh rt rãi rẻ rẽ rồng san say seoul sputnik
        idf 13 su sánh sô sôi săn sốt sụt sữa taxi thai thcs thoải thuần thuỳ thuỵ thâm thê thói thô thước thắn thắt thẻ thợ
        idf 13 thự tiễn toa tokyo top toạ tre trào tròn trăng trươ trượt trống trộn ts tuyết tuệ táo tê tóc tước tắm tị tốn
        idf 13 tống tồi tụng ung viê vnexpress vu vua vê văng vĩ vươn vả vất vẹn vỉa vội xao xinh xoay xách xôn xưởng yonhap
        idf 13 yết ào ác ân úc đam đeo điê điền điệu đoan đuôi đuối đâ đùa đũa đấy đắk đắt đằng đệ địch đống đới đứt ảo ồn
        idf 14 air ankara ao ap arab australia boeing buông buýt buồng bát bông băn bẩn bận bếp bể bệ bỉ bỏng bỗng bộc bội
        idf 14 bụi campuchia canh chai chen chim china chiêu chán châm chép chê chó chùa chúa chư chẩn chặng com container
        idf 14 cóc cẩu cậy cắm cồn cớ cởi củ daily damascus david diệu dâ dâu dẹp dịu dối eo erdogan fan fbi florida gdp ghép
        idf 14 ghét giãn giơ giềng giọt gạo gầm gục hang hillary hiển hoán huệ hòn hóc hôi hận hắn hổ hụt kha khoan khoanh
        idf 14 khoe khoăn khép khê khốc khớp kiê kiềm kremlin kíp li liều loa lui luân luỵ luỹ lát lâ lít lúa lăn lăng lưỡi
        idf 14 lận lặp lọt lồng lộn lờ lỡ lợn lụt lứa lữ man mau mc mexico mi miếng moskva mây mòn mông mù mũ mượn mẻ mờ
        idf 14 nghiêng nghiện nghiệt nghênh nguyệt ngào ngõ ngơi ngưng ngộ ngực nhan nhàng nhé nhí nhơn nhẫn nhục no né nòng
        idf 14 nô nảy nộ paris park pho phun phô phùng phượng phế phổi pompeo quyển quầy ray ri robert rèn răn răng rải rắc
        idf 14 rỉ rịa rụi rủ rửa saudi scmp se sergei show siết soạn sun sạt sụp tayyip tehran thiêu thoái thoáng thoảng thuý
        idf 14 thám thạc thấu thắc thềm thổi thủng tiệc tiệm trân trơ trắc trễ trọ trọn trội tám tâ tóm tôm túng tơ tạc tần
        idf 14 tẩy tặc tủ tứ tựu ukraine uý vành vâ vã vạch vạn vỏ vớt vứt website world xá xát xạ yến đan đành đán đáy đè
        idf 14 đói đôn đạc đậm đắn đắp đẻ đếm đồi đụng ơi ẩm ập ức
        idf 15 abe adn afghanistan airlines aleppo am angela angeles apec arabia argentina asia bangkok bashar bloomberg
        idf 15 brazil bái bênh bích bóc bóp bùn bă bưu bấm bấy bẫy bịt bọn bồ bồn bứt bực cabin cay chan chiê chiểu chui
        idf 15 chuyền chìa chín chăng chật chửi cup cuô cáp còi côn cúng cước cắn cọc cốc de delhi dmitry duterte dãy dại dạo
        idf 15 dẫu dỗ email game gas giày giáng giấc giục go group gã gạch gối heo hoi hot huawei huyê hái hơ hước hạch hố
        idf 15 hốt hổng hợi idlib jae karaoke khan khao khe khiêm khiếp khoáng khéo khôn khương ki ksnd kuala kurd ky kề le
        idf 15 lhq liêu los lu lumpur lách lánh lây lén lí lùng lúng lươ lạng lạt lắk manila mark michael mm moon mtv mv mày
        idf 15 má mì mìn mò móng mùng múa mă mậu mặn mọc mồ mồi national nghiê nghê nghẽn ngoa ngoan ngon ngu ngơ ngạt ngất
        idf 15 ngỏ ngỡ ngựa nhiếp nhiễu nho nhung nhã nhì nhôm nhạt nhọn nhốt nã nê nôn nđ nươ nạp nới nở nụ oan olympic
        idf 15 pakistan pc pgs phanh phiền phâ phơi phẫn phật phớt phụng quyên quyến quô quế rao rau recep rodrigo rong rung
        idf 15 ruộng râ rã rò rưỡi rạch rập rể rộ rộn rực sanders shinzo showbiz sjc south suối sáp sướng sườn sờ sợi tass th
        idf 15 thiê thâ thưa thấm thầm thỉnh thối tphcm triê tràng tráng trèo trơn trỗi trứng táng tò tươ tạ tấp tẩu tịnh tụt
        idf 15 uss venezuela vietnam viếng vks vksnd váy vãn vét vòi vùi vư vải vẫy vở xi xoáy xài xáo xí xích xót xướng xẻ
        idf 15 yemen youtube zing ôn út điên đoa đu đúc đă đĩa đả đấm đầm đẫm đắm đế đọng đớn ạt ẩu ốc
        idf 16 abc acv ali be ben bill bin bo bung business buô bành báu bâ bén bêtông bì bìa bít bón bôi búa bơ bạt bẻ bọt
        idf 16 bổng cbs chay chiêm chiên choáng chuyê chuồng chuộc chuột châ chèo chéo chô chôn chơ chạp chả chọc chọi chốn
        idf 16 chớp chững cia city cnbc cong crimea cua cuba cuồng cuộn cài cành cám cúc cđ cươ cọ cộ deir diê diên diễu diệp
        idf 16 dl doji dán dép dạ dạn dặn dồi dở ea edward el euro fed ford fox francisco gai gan george ghen ghé giông giư
        idf 16 giếng golf google grab gs gâ gậy gốm ham harry hassan hecta hit hose huân hwasong hán háo hãm hèn hê hông hăng
        idf 16 hươ hả hẻm hở hức icbm iii independent insider instagram international istanbul italy jean johnson jordan
        idf 16 joseph journal kcna khang khoác khuya khía khải khắt khốn kiev kè kì kìm kẽ lavrov lay lee libya liêng luâ léo
        idf 16 lênh lì lót lõi lùm lún lướt lẩn lều lọ lốc lốp lội lột lụa lựu macron maduro mail mattis melania men merkel
        idf 16 metro mirror miệt mnuchin mohammed morning mt myanmar mài màng mác mâ mép mươi mương mường mạn mẫn mập mỉ mộng
        idf 16 nan nbc neo nghịch ngoạn ngoặt nguyê ngâm ngón ngạch ngần ngẫm ngẫu ngặt nhnn nhào nhét nhậu nhặt nhỉ nhịn
        idf 16 nhồi ni nicolas nn north nsnd nsưt nuối nàn nàng náo nén nóc nă nương nạ nạo nản nắp nặc nếp nể nứt of ounce
        idf 16 oxy oà oán palm paul phao phàn phác phách phẳng pin ppp ptnt quái quất quật quỳ qđ rex robot ráp rót rùa ră rũ
        idf 16 rạp rầm rẫy rệt rớt rỡ salvador sarah sen sergey si skripal soi son stephen suôn suýt sydney sâm sùng sút sưu
        idf 16 sương sỉ sục tel telegraph texas theresa thiêm thiêng ths thuô thâu thèm thơm thươ thạo thắm thắp thằng thề
        idf 16 tillerson time tmcp today triết tro tru truyện trâu trãi trêu trút trăn trư trướng trạch trặc trệ tto tum tuô
        idf 16 tuất tát tím tạng tấu tỉa tốp tụi tựa uav van vip viêm vo vtv vuông vy vác vách vóc vượng vặt vệt vọt vỗ vờ vỹ
        idf 16 wall weibo wifi xen xoa xuâ xx xê xì xói xôi xùm xăm xư xỉ yong zealand ách đính đùi đạm đắng đặn đệm ưa ưng
        idf 16 ầm ốm ủi
        idf 17 abu ahmad aires album amn and antonio apple arizona aviv baghdad baltic banking bar beach belarus bidv blhs
        idf 17 bolton boris brexit bt buenos bã béo bún bđs bạ bảnh bẩm bắp bỉm bịa bồng bới bừa cang capital caracas
        idf 17 carolina cctv ceo chang channel chao chiang chicago chol choàng chris chua chuộng chàm cháo chát chây chè chì
        idf 17 chướng chậu colombia comey ctcp cuốc cào cày cò cù cúi cúp cưa cưng cược cối cồng dan dang day diesel diễm
        idf 17 doãn dào dê dông dũ dơ dạt dầm dẫm dẻo dệt dột dừa elon emmanuel evn eximbank express faa fanpage festival flc
        idf 17 formosa francis gang georgia ghe ghê gieo giàn giặt giỏ global grand gào gân gót gô gõ găm gạt gấu gầy gặt
        idf 17 hama hanh harvard helsinki heroin hh him hlv hnx hoay homs hormuz hoằng hu hungary hâ hân hãn hít húc hường
        idf 17 hất hủ igor il index inf iphone ix jack jackson jamal japan jeong jim juan kcn ke kem keo kevin kh khashoggi
        idf 17 khinh khiếm khiết khoai khoái khoả khuê khét khước khỉ khử kiêu kiểng kon krông kwh kí kông kĩ kẹp kệ kỉ land
        idf 17 las laser latakia latin lau len like lim liu livestream liê loang loay logic louis luang lung lã lóc lông lă
        idf 17 lđ lũng lạp lẫy lặc lẻo lợp made mahathir mar maria martin maryland massachusetts matt matxcơva max mccain me
        idf 17 medvedev mercedes michigan microsoft mig miller mini miss miêu model mohamad mu muhammad musk muôn muối mãnh
        idf 17 mèo méo mí móp măng mấu mắng mỏng mỡ najib nang narongsak nasa net nghé nghẹn nghẹt ngo nguỵ ngài ngàng ngán
        idf 17 ngáo ngây ngòi ngó ngói ngạo ngậm ngổn ngớt ngửa nham nhoáng nhuệ nhuộm nhún nhơ nhường nhạ nhấc nhị nhộn nhủ
        idf 17 nhức nigeria nilon nilông nq ntk nung nusra nuốt nách níu nón năn nơ nư nạt nấm nập nẻo nếm nọ nốt nồi nực oai
        idf 17 olga osaka palestine palmyra panama patrick pence pennsylvania people peru peskov peter philadelphia phiêu
        idf 17 pleiku prayuth pvc pvn pyeongchang qatar quát quây quăng quấn quặc quỵ rai raqqa reo resort richard richter
        idf 17 riyadh rouhani ru ryan rách ráo râu rét ròng rô rùng rơ rơm rạn rầu rễ rốt rồ rổ rụng rứt saa sacombank salman
        idf 17 samsung scandal scotland sdf shah sham smart smith somalia spa st star steven straits street sàm sào séc sét
        idf 17 sòng súc să sưng sạc sảng sảnh sầm sầu sếp sọ sỏi sỡ taliban tem tgđ thaad then tho thoa thuyên thuột thuở
        idf 17 thét thòi thă thản thệ thốn thốt thới thừng thửa tia tiger tivi tiệp tn toan tom tomahawk tour tpbank trau
        idf 17 trói trót trũng trảng trổ trứ ttxvn tui tuyê tuyền tv tw tweet type tà té tít túm tăm tản tẻ uae uber uyên uất
        idf 17 uốn ve vh vietcombank vietinbank vietjet vietnamnet vii visa vov vtc vàn vãi vặn vịt vụn west william xii
        idf 17 xinhua xiv xua xuô xuôi xuồng xà xám xé xúi xước xắn xỉu xịt xốp xổ yang yun yuri yểm zhang áng êm ôi úng đbqh
        idf 17 đbscl điêu điếu đàng đèo đênh đò đôla đăk đơ đậy đốn độn đục ươm ướt ỏi ớt
        idf 18 adam airways aleksandr alex alexander amaq amazon atlantic atm barcelona berlin big brussels bush bàu bính bư
        idf 18 bưng bươ bướm bướu bưởi bầm bẹp bịch bục carina center central charles chip christopher chà chă chưởng chập ck
        idf 18 ct cuồn còng cóp côi cõi cội cụt cừ cữu dai daniel daraa dubai duẩn dè dưa dưng dấn ecuador ez face forbes
        idf 18 fort gala giâ giăng giằng giẽ gmt guaido guatemala guinea gàng gư gươm gẫu gật gộp gờm gởi han hao hashtag
        idf 18 hawaii hill hollywood houthi hoă hui hyun hấn hằn hệt họng hới hớn ibrahim idol ipad ipo irgc iv jackpot jared
        idf 18 jeff jersey jerusalem jetstar jones jose kazakhstan kent khanh khoát khă khăng kushner kyodo kyrgyzstan kẹo
        idf 18 kẽm lago lem lincoln lion logo líu lửng marco mg mh miami milan mr mueller mâm mía môtô múc mẩu mỉm mịn mốt
        idf 18 newsweek ngách ngóc ngùi ngùn ngút ngẩm ngắt ngụt ngự nhk nháo nhâm nhô nhă nhăn nhược nhả nhối nikkei nikki
        idf 18 niê nylon nướng nấy nến nệm ocean one pa page papua patriot penh petersburg phiệt phnom photo phôi phả pla
        idf 18 plaza qaeda ql quạt quấy quặng razak ren rob roi ross rãnh rông rúng rượt rảnh rọ rốn saigon sea seattle
        idf 18 shangri sina sohr stem sudan systems sà sành sá sấu sừng tahrir tao tb techcombank thinh thiếp thung thuấn
        idf 18 thán thêu thính thục tngt tony toé triền truỵ trán trâ trâm trô trù trọc ttcp tuông tuột tùm tý tưới um vec
        idf 18 vegas vietlott viktor virus voi vun vung váng vươ watson won www xh xiii xuyến xén xở yongbyon ypg yulia zor
        idf 18 ói đhqg đong
        """#
}
