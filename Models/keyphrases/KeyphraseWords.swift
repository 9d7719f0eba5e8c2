/// How rare words are and how much keyphrases like them. Written by `Benchmarks/Quality/train_keyphrases.py`.
package enum KeyphraseWords {
    package static let text: StaticString = #"""
        language en
        bias E
        kind about G abstract 1 according I accuracy 8 accused V acm 6 added K addressed 8 after J again M against J ago N
        kind algorithm 5 algorithms 1 analysis 9 announced V announcement U application ; applications < applied <
        kind approach ; approaches 8 april O around J arrested U asked M at F away L back M bank M based > bbc V before J
        kind began N big N bill Q britain Q british P but G came P campaign P can A categories 8 chairman U
        kind characteristics 4 chief N city K classification 5 club S cnn Q coach U company M compare 8 complexity 5
        kind components 9 computation 6 computational 4 computing 8 consider < context : corp S could H country M court P
        kind cut L data > day L days M death N debt U define 6 defined 9 demonstrate 7 describe ; descriptors 5 design ;
        kind did K died T different ? director P distributed 9 dlrs X domain 7 down M dynamic 9 each @ effectiveness 9
        kind efficiency 5 efficient ; england Q et ; evaluate 7 evaluation : executive N experimental 5 experiments :
        kind fans T fell R fight S filed V five I former L framework 7 friday V function : functions : furthermore 5 get K
        kind go K going O got Q government L graph 5 had M half L happened O he N head N her L him Q himself Q his N hit O
        kind home N house M implementation ; important ? information > input 8 interactions 5 interface 6 international K
        kind introduction 9 investors S january L just K killed R knowledge < large ? last K leader P league Q learning 8
        kind left L linear 3 lost L man P march M me K mechanisms 5 men P method 6 methods 7 minister X mln V model ;
        kind modeling 7 models : monday X money O month O months M moreover 5 morning S mr O multiple = my K nation P
        kind network ? networks < neural 5 news K night U nodes 5 novel ; now J numerical 6 obtained ; off J official N
        kind officials R old O optimal : optimization 5 our A out I pages 6 paper : parameters 8 pct U people J
        kind performance > police S present < presented < presents 6 president W probability 8 problem > processes 4
        kind properties < propose 3 proposed = provides : put J quarter P queries 5 query : really M related < relevant ;
        kind requires < results < retrieval 5 right J rose P said W saturday X saw P say M saying T says R scored R
        kind search > season S section 9 servers 6 shares S she N show @ signed S simulation 4 six K sold R son T south N
        kind specific < spokesman X star P statement L statistical 5 still H stock N structure ; studies < study = such A
        kind sunday X system ? systems < take I task ; tasks ; tax R team L technique 9 techniques 8 terms > these @
        kind think P thursday X thus < told T took N tuesday X turned O tv P up I use ? used @ useful ; user ; users >
        kind using < values ; various = victory S want K wanted N was I we A web ; wednesday U week N weeks R went R were H
        kind west O what H who J will H win O woman S won S would I year O years I yesterday T you K young N
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
        word 0.0 ;>:8?@?= 0.00 ;;:7>>?< 0.0001 =<>9>=A< 0.001 9983<<>9 0.003 ;;@:<<B< 0.005 >>>;??A> 0.01 8842==<:
        word 0.02 =?::@A?? 0.03 AA<<CC@@ 0.04 @A::BC?? 0.05 8820==;9 0.06 AB<<CC@@ 0.07 BB>>CCAA 0.08 BB>>CCAA
        word 0.09 AB<<CC@@ 0.1 4700;=:7 0.10 ?><<A@@@ 0.12 BB>>CCAA 0.13 AA>>CCAA 0.14 BB<<CC@@ 0.15 AA::CC?? 0.16 BB>>CCAA
        word 0.17 AA>>CCAA 0.18 BB@@CCBB 0.2 3500:;:7 0.21 BB>>CCAA 0.23 BB@@CCBB 0.24 BB>>CCAA 0.25 =:64A>=; 0.26 BB@@CCBB
        word 0.27 BB@@CCBB 0.3 6820<=:7 0.31 BB@@CCAA 0.32 BB@@CCBB 0.34 BB>>CCAA 0.35 AA<<CC@@ 0.37 A?<<CA@@ 0.4 3300:::7
        word 0.40 BB@@CCBB 0.41 BA>>CBAA 0.43 BB>>CCAA 0.44 BB>>CCAA 0.45 AA<<CC@@ 0.47 BB@@CCBB 0.49 BB@@CCBB 0.5 10008673
        word 0.50 >=::@@?? 0.54 BB>>CCAA 0.55 BA>>CCAA 0.56 BB>>CCAA 0.6 5520;;;9 0.60 BB@@CCBB 0.65 BB@@CCBB 0.67 BB@@CCBB
        word 0.7 :842>=<: 0.75 ?@::AB?? 0.8 5210:896 0.9 ;:64?>=; 0.90 BB@@CCBB 0.95 BB@@CCBB 0.99 BB@@CCBB 00 @@88BB>>
        word 000 336066<4 0005 >><9??@= 0006 =<@<>=B> 0008 AA<<BB@@ 001 =;<7>=@; 0010 BB>?CCAB 00100 ;8=7=:?9 0011 @B<<BD@@
        word 0036 9665><=< 01 <EA5?DA< 01003 ;;@:<<B< 02 =EB8@DB> 02115 A@@@BABB 02138 B?>>CAAA 03 ;E@4?DA; 04 ;842?=<:
        word 05 9820>=;9 06 ;842?=<: 07 ;520?;;9 08 AB>>CC@@ 09 BA??CA@@ 1,000 44:246;3 1,2 AA<<CC@@ 1,500 =<?<<<?<
        word 1.0 8520=;;9 1.00 <=<9>??< 1.1 2B>08A>7 1.2 5720:<:7 1.2.1 =>>;??A> 1.2.2 =>@=??B? 1.25 I?F>F@E@ 1.3 ::86===;
        word 1.4 :864=<;9 1.5 B5>0A;?8 1.6 ?=<<A@@@ 1.7 ==::@@>> 1.8 >?<<@A@@ 10 9050<0;0 10,000 55:288?7 10.1038 ??88BB>>
        word 10.1073 @>>>BAAA 10.1093 BB>>CCAA 10.1101 BB@@CCBB 10.1126 =<64@?=; 100 <090B0B0 100,000 77=567>6
        word 1000 000045:2 10000 35:278?7 101 ??88BB>> 1015 B@>>DBAA 102 ==::@@?? 10200 =9@;=:A< 1023 BB@@CCBB
        word 1024 G?D<FAD@ 103 AE?AEHFG 104 ;=86?@>< 105 ==99@@== 106 =><<@A@@ 107 >=<<???? 108 >=<<@??? 109 B@>>CBAA
        word 1095 8665=<=< 11 01000AA0 11,12 BB>>CC@@ 110 F=C:D?B> 111 ??;9?>>< 1111 @@@>AAB@ 112 ?@<<AB@@ 113 =;<:?=@>
        word 114 =<;;?>== 115 ?=<<A@?? 116 AA<<CC@@ 117 @A<<BC@@ 118 >AD<ACD@ 119 @B==AB?? 12 00600020 12.5 ??@=@@B?
        word 120 D?A=FEDF 1200 054078;6 121 ?A==@C?? 122 @@>>BBAA 123 >=::A@?? 124 AA>>CCAA 125 ==::@@>> 126 @@@>AAB@
        word 127 AB>>CCAA 128 ;=88?@>> 129 BB==BB?? 13 0000>?@0 130 @@<<AA?? 131 BB@@BBAA 132 B@<<CB?? 133 @A<<BC@@
        word 134 BB>>BC@@ 135 BB>>CB@@ 138 H?E>FAEA 139 BB@@CCAA 13th BEC@CGFA 14 0000 14.8 AB@@BCAA 140 >=<<@@@@
        word 141 BB>>CCAA 144 BB??CC@@ 145 @A<<BC@@ 15 0100=@@0 150 5831;=:8 1500 =<@=?>B? 151 BB@@CCBB 152 AB>>CCAA
        word 15213 BA>>CCAA 157 BB>>CCAA 158 BB@@CCAA 159 A@>>CBAA 15th A@??AA@@ 16 0<700830 160 >=::A@?? 161 BB@@CCBB
        word 162 HAF?FCD@ 16802 BB@@CCBB 17 00001000 170 AB@@CCBB 174 AB>>CCAA 177 AB>>CCAA 17th AB@@BCAA 18 2400?BA@
        word 180 BB@@CCAA 18th AB>>CCAA 19 0000 190 BB??BB@@ 196 BB@@CCBB 1960 BB@@CBAA 1960s CB@@BB?? 1964 BB@@CCBB
        word 1966 BA??BA@@ 1967 AA<<CB?? 1968 EEBFGFDH 1969 BB@@CCBB 1970 A@<<CB?? 1970s FECGHHGJ 1971 BB==BC?? 1972 CBAA
        word 1973 EECFGFFH 1974 BB==CB?? 1975 BB??CC@@ 1976 B@;;BA== 1977 BA<<BA>> 1978 CC?BEFDG 1979 AA::CC??
        word 1980 ?;87B?>= 1980s A?<<@?<< 1981 =>87@A=< 1982 A@::CB>> 1983 FF@DIIFI 1984 CC;?FFCF 1985 @>::B@>>
        word 1986 D@<>GCDD 1987 @@99AA== 1988 ??88BB>> 1989 ;;64??<: 1990 8820<<86 1990s >:98?==< 1991 ;842><;9
        word 1992 @?7;EDBD 1993 >=59EDBD 1994 =;37DBAC 1995 5500::85 1996 5300:962 1997 33008951 1998 9000B5@0
        word 1999 00006630 1:1 BB>>CCAA 1a ==65@@=< 1b >@88AB>> 1bj BA>>CCAA 1c BA<<CC@@ 1d F@C:EBC? 1e >A<<AC@@
        word 1f HBF@FCEB 1s BB@@CCBB 1st >@==?@?? 1x BB@@CCBB 2,000 76;466<4 2,3 BB@@CCBB 2,500 ==?<==@= 2.0 5DD6;CC<
        word 2.1 5600;<:7 2.1.1 =@>;>AA> 2.11 ::20>>;8 2.2 7720<<:7 2.2.1 >>>;??A> 2.2.2 =>>;??A> 2.3 8842==<: 2.4 5500;;:7
        word 2.5 8841<<;8 2.6 ==86@@=; 2.7 =?;;@A>> 2.8 >>87@@=< 2.9 BB>>CCAA 20 0000<?>= 20,000 68@889B: 20.5 G<G<D=D=
        word 200 B0<0=390 2000 00000010 20005 ;763><=: 2001 ?>9@9747 2002 >>8?;A@8 2003 00004430 2004 00001000
        word 2005 2100@>=? 2006 2000@>>@ 2007 BA>EECBD 2008 ><7;DBBD 2009 DCAEFDCF 2010 CC?CDDBE 2011 BDACBDBC
        word 2012 ?C?8>DB7 2013 BB==CB?? 203 @>><A?@> 204 BB>>CCAA 205 BB>>CCAA 206 BB@@CCBB 20th BAAAB@AA 21 4400?>=?
        word 210 BB>>CCAA 215 BB@@CCBB 216,000 88@855<4 21st >?>>?>>> 22 00002320 22,23 BB@@CCBB 220 BB@@CCBB 2225 BA>>CCAA
        word 23 ?0:0=570 24 6602BBAC 240 @B>>ACAA 25 5200A>?> 25,000 89A988A9 250 ::64=><: 256 ==::@@?? 259 BB>>CCAA
        word 25th ?@@@@@AA 26 00006630 260 =@@@@BBB 27 00005530 270 BB@@CCBB 274 FEDHFFFI 275 FFEHHHHJ 28 9;25CDBD
        word 280,000 99B:87@8 281 BB@@CCBB 289 BB@@CCBB 29 07006B@0 29th BEC@CGFA 2a @?::BB?? 2b A@::CB?? 2c AB<<CC@@
        word 2d H5F2F;E: 2depart @A@@BBBB 2k BB@@CCBB 2n >>::AA?? 2nd B@?;FAD> 2s BB>>CCAA 3,000 99@888?7 3,4 BB>>CCAA
        word 3.0 BA<<CC@@ 3.1 4200;884 3.2 5300;::6 3.3 5200;995 3.4 :942=<;9 3.5 8842==<: 3.6 ??;;AA>> 3.7 =>87??=<
        word 3.8 BB@@BCAA 3.9 BB>>CCAA 30 4090B>A> 30,000 78@878?7 300 DAB0@>>4 3000 88?799@8 301 BB@@CCBB 302 B@<<CB@@
        word 303 BB@@CCBB 307 B@@@CBBB 31 17105A?0 32 ;350D7B1 320 BB>>CCAA 33 45007952 330 BB@@BCAA 34 53009862
        word 35 A2<0;781 350 F<D;C>B> 36 :;56ABBA 37 ?<78EBCB 37,000 98A988@8 38 66208974 39 7931:<86 3a AA<<CC@@
        word 3b BB<<CC@@ 3c BB>>CCAA 3d J1J9H@IF 3g KIKPIFIJ 3rd =@::@B>> 4,000 88?788@8 4,5 BB>>CCAA 4.0 BB>>CCAA
        word 4.1 5500:;96 4.2 6500::85 4.3 8820<=:8 4.4 <;64>?<: 4.5 ==86@@=; 4.6 >=::??>> 4.7 ?B<<AC@@ 4.8 ?B>>ACAA
        word 4.9 BB==BB?? 40 8522D@B@ 400 ==8<EEDG 4000 66<488?7 403 BB@@CCBB 41 8831<<97 415 BB@@CCBB 42 ?@8;EEBD
        word 424 AB@@CCBB 425 BB>>CCAA 43 ?>9:ECDC 430 BB@@CCBB 439 BB@@CCBB 44 9942<;:8 440 BA>>CCAA 449 BA@@CCBB
        word 45 5700:;85 450 G=D<E@D@ 46 ;<64>><: 47 9;53<>;9 48 8=93<CC8 49 ;;64??=; 4a BB>>CCAA 4b BB>>CCAA 4c BB>>CCAA
        word 4th >B==?B?? 5,000 88@888A9 5,6 BB>>CCAA 5.0 ?B==AC?? 5.00 9920==;8 5.1 9842<<;9 5.2 ;:42?>;9 5.3 <;86>?=;
        word 5.4 @>99BA== 5.5 BB<<CC?? 5.6 BB>>CCAA 5.7 BB@@BCAA 50 =0908150 500 A4?0;8;4 5000 56:288?7 51 ;;64??=;
        word 512 AB>>CCAA 52 8842;<:8 53 8942;<:8 54 ?;93D>C9 55 =872C<C9 550 AA>>CCAA 56 =;87@>=< 57 <;64>><: 58 <;65??=<
        word 58113 8364=:=; 59 <>88=A== 59593 :586>;>< 5th G@F@EAEB 6,7 BB@@CCBB 6.1 ==87@@>= 6.2 @>88BA>> 6.3 A?::CA??
        word 6.4 BB>>CC@@ 6.5 @@;;BB>> 6.6 BB??BB@@ 6.7 BB>>CCAA 60 7010@5?0 600 >DA7CAB: 6000 78@899B: 61 C>=9FAD=
        word 62 A@;?EEDF 63 CA<?FECF 64 :;64=?<: 65 9;53;<97 650 AB>>CCAA 66 ;;64>?<: 67 ;=88?@>> 68 A?<8E@E= 69 ;;64??<:
        word 7.0 A@>>CBAA 7.1 BB>>CCAA 7.2 BB>>CCAA 7.3 BB<<BB?? 7.5 >?<<?@?? 7.9 CBAABBAA 70 5500:;96 700 ?>==??>>
        word 71 <=76>@<; 711 BB>>CCAA 72 ;;64>?<: 73 <;88>>== 74 =;64@?<: 75 6620<<:8 76 @@::BB?? 77 @@::BB?? 78 AA;?EEDG
        word 79 A@::CB>> 8,9 BB>>CCAA 8.1 BB>>CCAA 8.2 BB>>CB@@ 8.8 @@AA>=>> 80 11008873 800 9975<<;9 8000 77>699A9
        word 802.11 >?>;@@A> 8075 >465A;=< 81 BA<<CC@@ 82 ?>::@?>> 83 <<88>=<< 84 C@=:FAE> 85 ;864><<: 86 ?>;;@@>>
        word 87 @>::AA>> 88 <<87==<; 888 B>@@CABB 89 >=76A@<; 9.1 BHF>CFEA 90 5310:974 900 A@>>CBAA 90089 BB@@CCBB
        word 90s A?A@@?A@ 91 <<88>=<< 92 ;;76>><; 9203 =464@;=; 93 @@;;AB>> 94 >=88A@>> 95 7520;::7 96 <;64?><: 97 A?;>ECBE
        word 98 <;87==<; 99 @?:=FEDF a.m CA@@B@?? a0 AB<<CC@@ a1 8842==<: a2 ;;64??=; a3 AA::CC?? a4 BB>>CCAA a5 IIFLFFEI
        word aa GBE>FCEA aaa >665A<=< aaai BB<<CC@@ aama 9?45?C<= ab E:B8D=A= abandon DDCFEFFH abb KJJOIGHK
        word abbrevi >A::@D>> abc HHELED@D abduct IHHFHFHH aberr IKJLGIHI abil 6@<7GFFH abl 00002300 abnorm C<=<E>?>
        word abound BBA@@@>= abrupt @B@@BCBB absenc A9>2@>=: absent @A>>BBAA absolut 8:?9BDDE absorb HFIDIHHJ
        word absorpt DIJ=CHI@ abstract B@?A?>:: abund =<;<FDFE abus BBACDEFF ac IDGIHDFF acad ?=66BA== academ JBHDGCED
        word acceler FHGIFGFG accept =5:4CCBD access BDDACDDC accid HHFLHGFH accident CBCFEEFH accommod ;<@=DDEF
        word accompani @>=@DDCE accomplish :945??;< accord 00000500 account ?@?BBCCC accredit GHGMGHHK accumul C8@4B=@;
        word accur B0A0CACD accuraci CFEHEFFG accus GHGKFGFI achiev 8070ADCC acid <HE4DGG; acknowledg 7500::46 acl BB@@CCBB
        word acm 00000251 acoust E9H:E=G> acquaint >@>=?B@? acquir ?8=9DDDF acquisit DHH>FGHH acronym >><<???? act 7A>7CDDD
        word action CDECDEDD activ ECE>CCD? actor >@;=CECC actress IIJLGHIJ actual 00004310 actuat FJKMEIII acut G=E?E@EB
        word acycl D@>?FBAB ad A>A@CDCE ada HHIBDEFC adam GCEBFDEF adapt HBGEGFGG add 5714>?>@ addict IIHNGHGJ
        word addit ?@=?FFEG address ?>=>@@B6 adequ 8743>=<; adequaci @C>ACEAD adher =A@??CBA adhes GJFLEGDG adhoc ==@>?>B@
        word adiabat K;J<I>I? adjac A8D4@=B; adjoint IAI?GCGA adjust D4A0A<@8 administ AA@DGGGJ administr FHFH
        word admir FEDHGEEH admiss EAF<CCD? admit ?B>@DGEE adolesc FFHHHGHJ adopt 0?=07<;3 adsorb LHKLJGII adsorpt GJKLEHII
        word adult C>A2@EE6 advanc E1B1EABB advantag 0:80CACB advect AJF>BGE@ advent <?;;?A>> advers ;:<7=;?:
        word adversari H8F;F>E? advertis EEHLFGFH advic @?=BGGEH advis FFEIGFEH advisori ECBFGDDH advoc ;>98<?<;
        word advocaci DEDHDEDG ae BB>>CCAA aerosol JEHGIFHI aerospac LGKLIFII aesthet H<E:F=C= af HHFLFFEI affair <=?;;;=9
        word affect 1401ABBB affili GBECGFGH affin CCF:BBD? affirm EGDHGGFI affluent DECGFGFI afford A@=ADDCF
        word aforement A@?BFEEG africa HFFLGGGI african C>A=F?F? afternoon HIFJIJGJ ag F?D;EDF> age DEEDEEEE agenc CGFG?DC>
        word agenda ?@;<BC>? agent DEJKBDIH aggarw AB>>CCAA aggreg BFGCAEF@ aggress EEBFIHGJ agil IAJ@GCHC ago =:969<<3
        word agre =<8<CCBD agreement ;DB;EFEG agricultur GCFIB=DC agro @A??AA@@ aguilar C>@=D?B? ahead ACAAADCA ai D@B0C@B8
        word aid :EE9CBCC aim 1303CDBD air IGHIGDFC aircraft IHGMHGHK airlin I=J>G?G@ airplan HFCGGGCF airport IIHNFGGJ
        word aj @?88BB>> ajax GGFLEFEI ak >?88AB>> al C<>A?9:: alarm GBEBFFFF albert D?C>D?F? alcohol GGFLIHFJ
        word alert 8:9:<><= alex CBC=BBE; alexa @@@@ABAA alexand ?A??>A?? algebra IHKKGGJH algorithm @HHF?GGC
        word alias E>E=CBE@ alic GHEKEFDH alien JHILGEFG align FGFLDDDH alik D><>F@?A alison EEBDDD@B aliv ECADFDDG
        word allan DD@BEEBD alleg HEGHIEGG allel :><;>B@? allen JCF@FBA? allevi D=B7C@B= alley EFBECE@C alli E<F=F<G<
        word allianc EDDHHGGJ alloc AGHCCEFD allow 0000DEDE alloy KMLOIKKL alon 98>1>AA6 alongsid <;=:<==: alpha FECICCBE
        word alphabet B;:7D=?< altavista DB@@ECBB alter A<?3@DD; altern CBBCDDCD alto BB??BB@@ aluminium LGKKJGIH
        word amaz GEGIFDFG amazon GDFGDFHJ amazon.com EC>@FEAC ambient K>J<HAH@ ambigu C6A4C;@: amen @>@=B?B?
        word amend EGEIGIHK america DHEBFGFG american E=E?HEGF amherst B@<=DB@A amino F?C=GCFA aml BB@@CCBB amount 0;80@ACB
        word amplif HHF?FGEB amplifi >GG:BEF? amplitud DED7BCD= amsterdam @C==AD?? ana ECAC analog C:D6CAD>
        word analogu @JJ@AFGA analys =DB0=B@8 analysi @IGD=FB= analyst FADABCAC analyt B?E0B=C5 analyz :?<1EFEG
        word anarchi ?KH=@IH> anatom C6G9B;F= anatomi JIFMIHEK ancestor AGE:DFC? ancestr B><:D@@> anchor B8B7?;?;
        word ancient EGDKDECF andrea FECGIGFI andrew EEDEFEFF android IHIMHGIL angel BEBCAEFD angela B@@@B@??
        word angiographi IJKMGIIJ angl FII:EHGD angular K9K7I=J< anim JFGKHGII ann FDAHE?BA anna D?C?F@F@ anneal ?JH;BHG@
        word annex DA@@ECBB annot AEDF@DCC announc FFBGHGGI annual <=::DDEC anomal E8G:D<F> anomali ??CAFEEG
        word anonym HHHMGEGH anova HIDJGHDH answer <CC0:DB4 ant G?E;EAD? anteced AA@@BBBB anterior GAF;DBE>
        word anthropolog HHFLFGEI anti I9H:E;E< antibodi A=<>DA@B anticip @?<?EEDF anxieti HHFLGGFI anymor @A?>AB@?
        word anytim B><:C??= ao GAE=DAC? aotearoa ?===>=>> ap GDEIEDCC apart ?@<?EDDF apertur HJJKFHHH api FHFKEGEH
        word app GFFLCBEI appar C@@@GHFI apparatus ?>>>A@AA appeal A@>BFEDF appear 6605EEDF append @@<=BC@A
        word appendic >A<;?C?> appendix 5842;=;9 appetit B>><D@A? appl DFCHEGFI appli =0<0BCCE applic ?CC;FFEG
        word appoint DFEHEGGI apprais EC>?FDAB appreci DD@DHHFI approach 7DC=@CAA appropri >3<0DDEB approv @A?BDCCE
        word approxim FGGECCC> apr EECFGGFH april C@>@FBCC apt IIGMFGFI aqueous F:F<E=E? ar =?<;@B@? arbitrari G3E0E<D8
        word arbitrarili G?D<EAC@ arbor D>=<D>>= arc HBHIFAED archaeolog BE@BDFBD architect DHHFFFGH architectur ?HGE=GGA
        word archiv IEIFFDF@ archivist HLINFIHJ area =AA>@A?@ arena BC?@BD@A arg ;>88?A>> argu 5;45ADCB arguabl >?<;@A?>
        word argument FCBICA@D ari >CF?@DD@ aris 6200>:88 arithmet BED:ECD> arizona HIFKCHFE arlington EC@CFDBE
        word arm DFF8@?D: armi GHFLDCCB aroha BCAABBAA arrang >CA?DEDF array DGGDDFFB arrest GIHJHHHJ arriv 7@@0:CB3
        word arrow E@@=FEEF art =CB5@DCB artefact GGEKDEDG arteri K:J<I>H? articl 8090@??A articul ?>=<??>=
        word artifact 9DB6=CB< artifici I5G5FDGG artist >ED<@AB? ascend BC>?CDAB ascertain ?@>>ABAA asi D@@@EAAA
        word asia GGGIFEFH asian DA=?DB>@ asid >?@==??< ask 79=6>>=> aspect >?A0<>?2 assault GFFJGFGJ assay G<D=EACA
        word assembl FHHJDGFF assert <975?<;9 assess 0BA1ACBC assessor BFF?DEEB asset FKF<DHD@ assign ?C@@?B@>
        word assist 997;EEEG associ B=A0FFGE assort B>@>D@B@ assum ;270DDBD assumpt 4@<1BCAC assur ?IICDFGG
        word asterisk DB>>ECAA asymmetr IFHJHDGG asymmetri EIG<CGF@ asymptot KBI4IAH; asynchron J2I4H9H; atlanta FFAEFGFI
        word atm KKIOHHGK atmospher HHHLHHHJ atom JIIJFGHD atp @BF>BCEA attach :B?:CDCD attack @EC?FFGH attain =?;?DEDG
        word attempt 7815DCCD attend A@=AEEDG attent DBAFEEDE attenu EGH;CFG? attest FHFLDEEI attitud EHGKBEBD
        word attorney JGJHGGHG attract ?0<0>8<5 attribut @?A3CEED au @?>>BBAA auckland CD?ACE@B auction EHJMAGII
        word audienc >?>@CEDD audio I8I8H<H= audit CB?CFFDG auditori HBH>FDGA aug AB<<CC@@ augment A:B4@>A; august =<45A>:;
        word austin ECCFFFFH australia EEAGFECF australian BC=AEECF austria EDBEGFFI authent DDH9BBF> author =A??@BAA
        word authorit A=><C?A? authorship AB>?CDAB auto K;J<H>H? autom ICIHGCGC automat D0E0A3B2 automata :KK7?IJ<
        word automaton BFHAEEGD automobil I?I>G>G= automot HHFLEFEI autonom E5E0DCF7 autonomi DC<BFF@F auxiliari F<F9E@E>
        word av BB??BB@@ avail =<>@5454 ave BB@?CCBA avenu 8443=;;: averag B>CADFFF avg ==87@@>= avoid 1>>09<;4
        word await ?C@@;@<< awar >BC7EEEF award ==89@?<= axe =IE=?HE@ axi 66@2==@; axial I<J:H?H> axiom EHGJEHFG
        word axiomat HEH:GCG> b1 =;88@?>> b2 @=::B@?? b2b G9G<F>F@ b2c BB@@CCBB b3 BB>>CCAA ba JJGMFECG babi HGFHGGFG
        word back BDADCEDF backbon =EE<ACC? background E?C0B=?5 backpropag KIIOHFGK backup <GD:?ED> backward HDG8FCF>
        word bacteri D??=D?@> bacteria CA@ADBBC bad C>A>CDBD bag IIILHGHJ bait @D@@@DAA baker DD@BEEBD bakeri ?D@@?C??
        word balanc ADDCCDCD ball HFH6@CC6 baltimor @A?>AB@? ban EEFKFFFJ band CEH?EEFF bandwidth FCFEGEFG bangkok @<??A=@@
        word bank FGFHBFHG bankruptci IHFJJIHK bar @CAE>?<> barack FFEIDEDG barcelona CFD@BEE? bardem IIIMHGIL
        word bare CCDGDDEG bargain CECEFHGH barrier :IE8>FE= basal HCF?GDEB base 0:E0?@BA baselin D4@2C<@; basi 02@05:<0
        word basic 3492EDEE basketbal FGHJFFGI bat EGFHEFGH batch ?>C@FEFG bath AHKBCGHB bathroom GHGLGHGK batteri EDFAFEFG
        word battl CFCFEHFG bay DEG7ACD< bayesian IBJIHBIF baylor H@F?HAEA bb BA<<CC@@ bc B@>>CBAA bd BB>>CCAA bdi IIGNHGFJ
        word beach =A>=<@=< beacon HFFLGEEI bead ?@A@>?A@ beam GJKGFHJE bean BHF@CFDA bear ACC8DCEF beat EFDHEFEH
        word beaten BAAABA@@ beauti HIEIIJHJ becker DDFBEEED becom 7:34<>8: bed >GF<AED? beer HGEIGFDG began @@<@AB@B
        word begin 8:37CDBD begun @><<A??? behalf <::9@>?> behav 9:@4>@?; behavior AEEBECDC behaviour 0GE09DB6
        word beij DDAEGGFI belgium FD>AGFAD belief GHELEFEG believ 6812A?@? bell JHJMIHIK belong 9830DCB9 ben EBD>GBF>
        word benchmark GHGKEEEG bend KGINHEFI benefici D?B6CEF; beneficiari DB@@CA?? benefit @CAEBDCB benign FAF<DCE?
        word benjamin =;A8?;F: berger CB@ADCBC berkeley ?FC8BEC= berlin HEFJIGIL bernhard BA@@CBBB best ?0>0C0A0
        word bet EIHKAFDE beta J;F:I?G> bethesda BB@@CCBB better 0000@3?0 bh BA>>CCAA bi F5D2E;C: bias EBF0DAE:
        word bibliograph E@@>GAB@ bibliographi DC@CEDAD bid DDIHCBFE bidder @6B:@=B@ big E>B<B?@? bigger HGDHJHHK
        word biggest AEAECFCF bilater ?=>;A>A> bilingu JDJLHBHH bill H@E@FADB billion >@>?DFFE bimod GB>>HDAA bin >DA7BD@=
        word binari G4G1F<E9 bind FFEJEECF bing ICHHGEFH binomi B>E:D@D> bio GCF@FEEB biochem G;C7F=C<
        word biochemistri BC=?DE?A biodivers JJHOHHGK bioinformat JJGNHHFJ biol =A86@D>< biolog GFGHFDED biologist @?;<BA>?
        word biomass IHFLFEEI biomed G8D9F<C= biosynthesi HCF>EEE@ biotechnol BB@@CCBB biotechnolog HGFLHGFJ
        word bipartit J;I9H?H> bird GHELFECG birth HFDHFDDG bit @CE8BDCC bj BA<<CC@@ bk BB>>CCAA bl BB@@CCBB black BDB>DEDF
        word blair CB@ADBAB blame FE@DGFCF blast GEHMDCDG blend =FD=AEDA blind HDIIECFE block DFFGBFFF blog IIGNGHFI
        word blogger BA@ADCAB blood IAJFHGIJ bloom BA@BCCBD bloomberg JJJNJJJM blot BB>?CDAB blow @?>?A@>? blue 77@0::>4
        word bluetooth GHJQFGGL blur FIGKCFEG bm BB@@CCBB bm25 AB@@CCBB bn BB>>CCAA board >HG>CFDD boat @HF>@DB>
        word bob IHHMIGHJ bodi CBD:EEDE boil @BB?AED? bold DB@AHDED boltzmann I=J=G@H@ bomb FGDHFGFI bond HFJAGFGG
        word bone HEGFGGGH bonus EFDHFGFI book CFBFCEDB boolean E8C5E>C= boom BC@BBA?A boost GEFJDCEE boot FDDHGEEH
        word bootstrap IHHLHGGI border >=;;>?== bore <<@?>??> born FEAEGGDH borrow =?:;AB>? boss F@D@F?F@ boston CC=BEEEH
        word bottleneck GEEJFCDG bottom B=?;FFFG bought DDCFEEEH bound BGG0?CF4 boundari GDI0EAF6 boutiqu EHGHEHGG
        word bovin @@>>BB@@ bowl FHIIGIHH box @GDDCFDC boy ><;;<:99 bp C<?;F=E> bpel EHHLDFGH br BB>>CCAA brace GFDHGGFI
        word bracket >@<>@B?A brad FEDGGFDG brain HIHOEEFH branch G?F2E>D; brand EDDKGFEI brane LJLOJHJL brass HIGMEDDH
        word brave EECFFGFH brazil GHEKEFCF brazilian IDGFGGGH breach :IH:<FG= breadth F=D;D?C> break CEE>FFFE
        word breakdown =<>:?>A= breakthrough DB@@FDBB breast JHJKFEGG breath AAFDDDEF breed HHH>FEE@ brian EC?AEC@B
        word brick KAJBGAFB bridg DDE4ABC: brief <?67@B<= briefli 5820;=;8 bright @??>>?<; brin CGE?CHG? bring A=><DDCE
        word britain DBBEFCEG british IEGFIHGH brittl J@H?HBGB broad A2?0>8<3 broadband KFILHFHJ broadcast HHFJIHFH
        word broaden >GF>@CD? broader >==9C>B; broke E@@@D?>> broken GBDCGFFH broker JKHMHIGJ brook FFBEIIHI
        word brought ?=;>CCAD brown CE@DDIFH brows DDCIEEEH browser CHGHEFGG bruce ?=?<?<?< brute @@@AB@AC bs HBF>FCEA
        word bt BB>>CCAA bubbl JKJNFIHG bucket J=H=GBGA buckley BC@>CDB@ bud ?A>?BCAB budget HCFGGFFE buffer FGGGDEEB
        word bug ??<<BB@@ build A2@0?BC? builder @@>>ABAA built 10008665 bulk KFHJIEGG bull EFDHFEEH bullet FGGMFDDH
        word bundl :<:9>A?> burden >997A<=; bureau H>F?E?D@ buri @>G>A>D> burn HGFLCCBF burst DEDJEEDG bursti HEGKFDFH
        word bus EHI8CFF= buse ?HF?@FEA busi IBIGFEFG butler EEDAEDE@ button CB?CFEDG buy B=D=DBDD buyer C:D9E=E;
        word bypass <<>;>>A> byte :DB7>CB= c1 ?=88B@>> c2 ?>88BA>> ca BC>DAB=A cabinet JIFLIIGL cabl HIJAEEHD cach GGFLEFFI
        word cad FFG<EEF@ cage AGF>BED@ cai BB@@CCBB cal D=?<E>@= calcul CED?DEEE calculus JLKMHIJI calendar BB@@BCAA
        word calibr KJIOIHHL california EGC?FGFF call =0:0AAAB calm @DD@>DE? calori B@GG@>HF cam KFIKHCFG cambridg C9>0C=>8
        word camera HIIGGFIG camp AA>>CBAA campaign CBBCGGGF campus F@CAFDDF canada EEAHDC?C canadian JCICHFGG
        word canberra CA>>DBAA cancel <EG:@DF? cancer GGGLGFFI candid A8?8DEDF canon D8F7D<E< cant ;<@;==B= cap =;;;
        word capabl 0B@09@>8 capac AHFDDGF@ capacit EEJ<DCH? capacitor JKKOGIIL capit DIHHFGFG capita =B=<>C?>
        word captain EDEFDCEE caption ?C@@AEAA captur 0<90@B@B car F;D>DACB caracalla C<=>E??@ carbon LHKNJGJJ
        word carcinoma EIF@FHEB card <IH7>DC: cardin HHGLGGFI cardiovascular L;H;I>G> care 6GD7?BCB career JHILHGFH
        word caribbean KLKQKJIL carl CEAACD@@ carlo <BI4CBG8 carnegi E>D:E?F> carolina EC<@GE?C carri 88=8FFEG
        word carrier @DFBDFGF cas CB@@DCBB cascad DCG7EDG< case BAB<DDDD cash GDBFGDDG cast HEH@GFGE castro A@??A@@@
        word cat GADAI?FA catalog IEGCHGFG catalogu IHHNGGGK catalyst HKJMGIIK catastroph E@@>GAB@ catch EECGHHGJ
        word categor @GF1AEE9 categori 9?<09>:2 categoris <;<9>=?< cation GIHLEFFG cauchi GBI=DDG? caught BA?>BB@?
        word caus 5725BDDD causal GFGJEDDD caution BCADEDDF cbs FECGGDCF cc IHEKGFCF ccd GAH>ECGA ccs KJILHGGI cd G8E8G=F=
        word cdf BB>>CCAA cdna ?><>BA@B cdns HHFLGFEI cds B?@@CABB ce =?<<@B@@ ceas E@C>F@E> ceil BC@ACDBC celebr GGEHHHGH
        word cell DFGGCDE@ cellular H0G0F8E7 census @@F=AAE@ cent >=@:=;E; center 8BD9DDDE centr 4GE08B@5 central F>DAFBEC
        word centralis F<F;D>E> centric @;D:D?D> centroid EGCIDECF centuri ?>;>CDBC ceo FFFHFEGH cereal JJHNHIHL
        word cerebr G>F>F@E@ ceremoni HIHJHHHH cerevisia ==::AA?? certain 0000>4=0 certainti DD@BEEBD certif KHGNGEEI
        word certifi :<@;;<A< cf ;;88??>> cg HHFLFFEI cgi E@D<DBD@ ch BB>>CCAA chain AJH6AFFA chairman GFEIEEDG
        word challeng 2;83DDCE chamber IJJKGIHI champion GHGKGGFJ championship IIIMIIIL chanc ==6:BB?A chang ?CB?DDCD
        word channel FHFDDEGD chao LKKQKJJM chaotic H7K8H;J< chapman DB@CFDAD chapter ::79CABB charact >=A@EEDF
        word character <DA@CDDD characteris BED5BEB< characterist @ED0>CB8 charg JFJGFFGG charl >CA<?CE> charm IIJMHGGJ
        word chart >FG@CDEE charter A@AA chase HGFIGGFH chat >@A? cheap HDECGFEG cheaper <>=9=>?; cheat DEELBDCG
        word check CFECCDBB checklist ?B>?ADAB checkpoint GFFLEEEH chem BB>>CCAA chemic JBIEHDGD chemistri HFFLFFEI
        word chen =>66AB== chi F?D:EAD> chicago FFCGFGFI chicken A@@?BABA chief FBCAECDD child ><<>EDFF children GGFLGFGI
        word chimpanze ?C>?AEAB china LIGNHGGJ chines HCHJHBGE chip DCF=EEEE choic >@>ACDBD cholesterol BIF<CHE?
        word chomski HIFLFGEI choos 4715EEEG chose @B=AEFEG chosen 00008885 chris ??>==><; christian EB>@DA=?
        word christina IHGHIGHH christma BD@ACEAB christoph FDBDGEEF chromat JGKLHFIH chromatin FFFLEDEI chromosom FFCIECAE
        word chronic KIGKJJHK chuck KIHKKJIK chunk ED@@FEBB churn 9EIC>HIC ci ECAHDBAE cikm @A::BC?? cio @@@@@AAA
        word circl C:C4A?A: circuit GJJFFIIB circuitri @@<>CD@B circul BFCABHFB circular JEHJHCGF circumst :?:5=FD;
        word circumv @A@@BBBB cis JDGJHCFG citat D?@DC@@A cite 5759@B@B cites CB>AEDAD citi ;<<=@ADB citizen C=?;E?D=
        word civil JBH=GCE? civilian GFFGHGGG cj BB<<CC@@ ck AA<<CC@@ cl BA<<CC@@ claim 9<>8>CA? clamp B@F>CBEA
        word clarifi 9ED7<CB: clariti CC?CEEDG clark @?F;BAC> class A?C0<9=0 classic H3F4D@CA classif GIHLEHHI
        word classifi >CCDCEDE classroom B@AEHFFI claus @EC<CCB@ clean FGG;CBE; cleaner FGDIGFEI clear =3;1@A?A
        word clearer @C@@@CAA clemen EG@FEGAG click E<E5ECEC clickthrough FBGIEAFF client EAEDABC= cliff IBCAJBFB
        word climat IIIOHGHL climb GGGKGGFJ clinic I:I>HDHF clip ;GG<?FF? cliqu FFGKDFFG clock EJFIGIGI clone @FF;DDF>
        word close F3D2CAAC closer :752=::7 closest <;87@?>= closur HEIJFDHG cloth JKIMJJJL cloud JIKNHFIK club BCB>ACC=
        word clue <:>8>=A; cluster FHHLEGHI cm 9864<;<: cmd BB@@CCBB cml GIIOFGGK cmos LGKKJFIH cn BA<<CC@@ cnn DDAEEEBE
        word cns F>D<EAD@ co GBFF@CB< co2 LKLRJIJN coach CGFIDFGI coal GDDHGDFI coalesc IHJLGFHI coalit GGIJGGGG
        word coars I<G6H@F< coast DFF?DGG= coastal DDEKCBCF coat HMKOEJHI code BGFE@ED@ coeffici AHF0@GF9 coffe IHGKHGHH
        word cognit KFIKIDHG cohen GBE<DDC? coher CDEEBCDC cohes GEDKFCDG coil FJJKDHGG coin B??=B?@> coincid E:B8D?B>
        word col BEABCFAB cold 9:A7<=>: coli ?<::B@?? collabor IEHJHDFG collaps @HGBCGEE colleagu 7EB49B?8 collect ACC>EEDF
        word colleg >ED;EDEC collid BJF=CGE? collim GKLBFIJD collin IHHKCFGF collis IJIKHGHF colloc HDFAFEEC colon C?@?D?A@
        word coloni CCFDFFEG color IBH8GCFC colorado @@??@@@@ colour ABBHCACB columbia B@<<A@<< column C@?CA?>@
        word com CGE?DECA combat ADAEFGFI combin A?A0CDCC combinatori I8F4H=E; combust FBGAEDDB come 8936@A@A
        word comeback FFEIEEDG comedi IIHLIIIL comfort HHICEFEE comic IEGJJGIJ command FCE?GGFH comment =A?=EDDF
        word commentari C?=<D@?> commerc 2HG09EC6 commerci ;3=5DDDF commiss DHGIEHFF commission GGGKHHHJ commit EDEIFEEG
        word committe FGFDDGGH commod C>C:BBA> common >=@>EFFG communic EFGGEEFD communiti FEFEEEDD commut GFFLEDEI
        word comp BB@@CCBB compact EAD0C@B7 compani AEEEEFFG compar ?:=?DDDE comparison >B@2EEFG compart >FF@ADEB
        word compat AEEFDEFG compel ?A<=AB?@ compens HLJNFIHJ compet @CAEBDBD competit GGGI competitor DDBFHGGJ
        word compil GIHKEFFG complain HHGMDCDH complaint HJHMHIHI complement ::66??== complementar IHINGFHK
        word complementari F8C3E>C; complet BABAEEEE complex EDEDCDED compli :9:6>=?; complianc IHHMGFGJ compliant @>>=B@A@
        word complic 69?1=CD9 compon BFF>DEDD compos @@>0??=7 composit GFHIFDFD compound HIHKEGGI comprehens ?2=0@9=7
        word compress FJJJEHIG compris 28009>87 compromis BA@FC??C comput GEHDFEGE computer I=H=F>F? con >B::?C==
        word concaten BC>?CDAB concav @FG;BEF? conced CDDGDEEG conceiv IGELGDCF concentr A>B9DDDE concept ?BBB<?><
        word conceptu G4E0F:D8 concern 7<:7FFEG concert CA@CGFFH concess BIGACFDB concis =<88B@>> conclud 6915AB@B
        word conclus 7C>3BC@A concord G>D;E@D? concret IIEJJHGJ concurr HAH6FAG= condemn FGFJHGGJ condens ;;F;>=E>
        word condit CGF0BDA? conduct @ECC<CB= conductor DKKBEIID cone D=H<CAG@ conf ;420?;;9 confer 8638GEEG
        word confid D@DDCBBC confidenti HBE>FDDB configur CFE0ADD9 confin FEH:CBE= confirm =?;?GGFH conflict FDEEDDCD
        word conform FBG0DBF7 confront ?>=;A@?= confus EE@EGHEH congest FAH9DAE> congress GIHJHIIL conitz ?C><@EA?
        word conjectur >?:9AB?> conjug GEI@EEGB conjunct B=A7BBA> connect CCDBEEEF connecticut GHFKHIGK connector FIHKEGGH
        word conquer IDGFGFGH conscious @;=;A<>< consecut F<C<FBED consensus FDFIGEGI consent >?==AA?? consequ ?6;3DBAC
        word conserv CDEGEFFG consid 0000EEDE consider 5604CCBD consist ===0CCAC consolid IJINFGGH consortium DGD>EEBA
        word conspicu A=@>C>B@ conspiraci FFEIEEDG constant ECE3EEEE constitu IEI@HEHF constitut A;B9DCFC
        word constrain A0D0@9C9 constraint FFGDCDD? construct B@B0CCBC constructor GJHKEHGH consult ;>D<ADDC
        word consum EBDGGFFG consumpt DHGHHGFH cont BA@@CBAA contact E7E;FDEE contain 99=>DEDF contamin FEDJDCCG
        word contempl A?A? contemporari C=B?EDDF contend @DB<@ED< content EAE0EEFC contest HFFLFEFH context EBCECABB
        word contextu H4G5G:F; contigu IFGKGDFG conting =A;;>B>> continu F>D?DDCB continuum JAJ?ICGA contour GII;EGH?
        word contract IGGMEGDH contractor BIE@DHEC contradict =?67AC=> contradictori HCG@FDDA contrari ?>87A@=<
        word contrast 6>>1DCDC contribut 5715EFEF contributor AC@CEFFH control EIIFAEDA controversi FDADGFEH
        word convect HHIAFGGC conveni :<7:ADAD convent C0B0@6=2 converg HIGLFGEH convers GFF9FGEE convert ;GF=FHGH
        word convex IEIFHDHD convey >@8<AC=A convict FHGJGHHJ convinc EDBFHHFJ convolut KLLRIJJN cook CB>@CA>@
        word cooki =C@@?DBB cool GGGLCADE cooper GGGIFFDE coordin DEEFECDE cope 7965=?<; copi =?>A:=;; copolym GLJKDIIG
        word copper KHIMIEHI copyright <7<5CCCC coral DCDHCDFI corba KJHNHGGJ core 1DA08ED4 cornel H@F>GAG@ corner CB@CGGEF
        word corollari @?:9CA?> corp BBB>BCC= corpor H>F?FDFF corpora ;7:8?<?= corpus 8@?2?@?; correct @CD1DEEE
        word correl EDFFEEFF correspond <:=0<<<4 corridor AD@ABEBC corrobor HHGMDEDH corros MELKJEJH corrupt GJIJIIHJ
        word cortex JJJPIHIL cortic E3E7D:E< cosin H>E8FAD> cost DEFECBDB cotton DC@CFDBE coulomb KAK@ICIB council BDEBEIHF
        word counsel FEDHFDEH count CCBDBEDD counter E>C;CAB? counterexampl AB@>BDB@ counterintuit B>@>D@B@
        word counterpart =::8>=>< counti GFHHFEGF countri =BB=EDDE coupl GFGECEEC courag DC@@CB?? cours ?FC3AC@@
        word court EECFEEFG covari HHIIFFHF cover >DB3@CAA coverag D@A2B>?9 covert C?@?E@BA cox FGFLEEDG cp H@D<GBD@
        word cpu ==88@@>> cpus BA@@CBBB cr ;>88?A>> crack HFILGDHG craft H@F@E@A? craig GFFGGFGG crash =?<;?B@?
        word crawford CDDACFFA crawl EEEKDCDG crawler DFGKCEFH cream ED@BCD?A creat <4<4DDDE creation 7CA3=DB9
        word creativ HEFJGBDE creator EGEFFHGH creatur DHHGFGHI credibl FHFJDEDF credit F6E3D9C7 crew B@GAB@DA
        word cricket @DCB@EFC crime EGGGFFEG crimin GDEGIGHI crippl HHFJIHGJ crisi BCFCDFEE cristina FEAE criteria @CBCAB@@
        word criterion 8HG3?GE; critic E=E3DDEC critiqu <A<9?C?< croft CB>@DCAC crop GJGLDGEH cross H0G0E5D4
        word crossov HIFLEGEI crowd FECJFFDG crown H>G=C?D= crucial 7420>::8 crude ECDGFDEH cruz DGFGBHGG cryptic GCCGHEFI
        word cryptographi LLKOIJIL crystal KKKLIIIH crystallin JJLOGGJK crystallograph F@F>GAE@ cs C8@4B=A; ct DJG8DHF>
        word ctl LHKLIGII ctr GGFLEEEH cu GFFLEDEH cube DD>>EEAA cue CCE4ABD: culler AD@@BEBB cultiv DDADEFDF
        word cultur FEEGDDEE cumbersom @@=?AA?A cumul H8E2G=D: cup CDDEBCFE curat GFEKDDCF cure HGGMHEGI currenc HFI@EDFA
        word current @@A=BACB curriculum EIJ;DGH? cursor B@@ADBBC curv ?GF0?ED5 curvatur HGJ=FEI@ custom E>D<EFFG
        word cut IIIMEFEF cutoff <<C:@?C? cv AB<<CC@@ cycl CEDCACB? cyclic J:I9I?H? cyclin CC>@EDAC cylind JKJNFGGI
        word cylindr H;F:G<G< cyprus CD@BDEBD cytoplasm F>@@G@BB czech HAFAGCEC d1 BB<<CC@@ d2 JIGMGGFJ da <AA=>ED>
        word dad CCAABB@@ dae B@@@CBBB daili E>B=EGEF dakota GCDAGAE@ damag DGECHGGI damp KLKPIJJM damper ?IIBAGGD
        word dan @@@?@@A@ danc CEBFEFDH danger FFCGIHGI dangl @BE?BDEB daniel CC?CEEDG dark CD@@EFED darker GGDIGGEJ
        word darpa BB>>CCAA dash @A<?EEDF data ECGAB@C? databas GGHJFGGG dataset =CBB=AB@ datatyp GFFLDDEH date CC@GBB@C
        word daughter HFFIGEEG dave BC@?@B?> davi F>D:C?B= david D<@<FAEB davidson HDE?EDCA day @?<BAB@B db ;<::????
        word dblp @A@@BCBB dc H6E2G<D: de B0B0>3?5 dead LBIFJGHI deadlin @>==BA?? deal =>:AEFEF dealer @CCA@CEA dealt B?<<
        word death EDDHEDFH debat ;>;6<BB9 debt EBC?D?C< debug HHHNFGGK debugg @B@BBDBD debut HHIMHHIL dec =<??@>@@
        word decad BB=AGHFH decay <ED=DGEF deceler HCFAFEEC decemb @?:>GFEH decentr J<J9HBI? decid DD@HEFDF decis HDGEEFEE
        word decker DD@BEEBD declar <642@::8 declin ?><>CADD decod FFDJDDBF decoher KIJOHGHK decompos 9<@7?AA>
        word decomposit DIIFCHHD decoupl F;F9E?E? decreas B5@1DBCD dedic G;E5C@C: deduc <A<=?C@A deduct @FE:CDD>
        word deem >=99@@<< deep HEFHEBD@ deeper @;?7D=D9 deepli =>?;>>@< def BB>>CCAA default C6?1B:?8 defeat CDBDCFFF
        word defect EFI2ECH8 defenc GECGIFFI defend DABDGEGG defens EEEHHHHI defici 8>::=B?? deficit B9>9B8=8
        word defin 80<07480 definit <<=0?@>? deflect @HIEEHHI deform LKLMJIJJ degener I;F9G?E> degrad CCB3CCB<
        word degre ;?A@@A@A del >D@?=C?> delaunay L@L@JBJB delay HIILGGGI delet ;;69DDCF delhi FJHHFIGF deliber ;DC5>AB9
        word delight FGEIFGEH delimit <<;9?>>< delin ?DB=AFF? deliv @8>;DCDE deliveri AGHDCEED dell E>D>DBBA delta H=G<G@F@
        word demand @DDBFGFH demo BEC?BGF@ democraci DIGDCFDD democrat JDIHIHIJ demograph IGHDIIHI demonstr 0000EEDF
        word dendrit IIKOHFIK deng AA>>BBAA deni EFBEEFCF denni CDDGEEEH denot =090<994 dens I1H0G8G7 densiti DFH0ADF8
        word depart =?=7DGFG departur A??:EAD= depend AACBBBAB depict 5920;?;9 deplet @B<=BD@A deploy >A?C>>=>
        word deposit EII6BFG< depp EGGHDEFF depress FECGGFFI depriv BEABCDAB dept >>:8@@?= depth @@B7CCCD deputi EFCAEEC?
        word der <>D<>@C? deriv 0A?05?<3 des 9=<;=A@? descend =?<;?@?> descent :CJ<?AG? describ 0000DDCD descript BED0@CA5
        word descriptor A@??A@>= deserv A?@:C?C: design @DD@CFED desir ?=<ABA@B desk @HF?ADD@ desktop :FE4>DD:
        word despit 9660@7?1 destin ;=67@A<= destroy EFAEFGEH destruct B>><D@A? detach ECCFFFEH detail =?=0DDCE
        word detect @GGCEGGG detector DIH=DHHF deterior E:C8D=B< determin ?=>0DEDE determinist J4I2H;H: detriment FFDJDCBE
        word detroit C=E>B:D; deutsch H@I=E@H< dev BB@@CCBB devast E>D>D=E= develop ?BBADEEE development <=<:?@@>
        word deviant A@@?BAA@ deviat 4?B0=@A: devic AHH2ADE@ devis ;<88A@== devot ::86>>=; df @@::BB?? dft LLLQIIJM
        word dg MKJOJHHK di C5B2A9A9 diabet FHDHGIFI diagnos ACAEGGGJ diagnosi 6IH6<HG< diagnost I6H6H<G< diagon FDE7ECE=
        word diagram BJGFBIFC dial D>@>D>?= dialogu EAGJC@CD diamet CCE7CBC= diamond JGJLFFIF diari =CAA>CAA dic HFFLHEEI
        word dick DB@ADA?@ dictat ?><;A@@? dictionari @IF;CGE? die BEFAEDDE diego BFE;BDF> dielectr D?F>FAE@ diet FGEKBGGF
        word dif BA>>CCAA diff FB>?GCAB differ :<>:CCBD differenti HDHHGAFD difficult 5504FFEF difficulti 5B?6AEAB
        word diffract GJJKFHHH diffserv IHIOGGGK diffus FGHJEEGF dig BBAA digest >FE;@DC= digit J;HAHAHA dignum D@>>EAAA
        word dij BB>>CCAA dilat >GF?@FEA dilemma AIG<BFE? dilut HFGKFDFG dim JHHOGGGK dimens ?FCC>DB? dimension @;E0?:C4
        word diminish @C@ABDBC diner GHGLGHGK ding ?C>?BDAB diod @II?AGGA dioxid <KH:?HH< dip HBF@FCEB diploid BA@@CBBB
        word dipol @<E<C@D@ direct C;B0CCCB director GIEKDGDF directori CHG6BGH< dirichlet J>H<IBGA dis @JF@AHEB
        word disabl HEEKHFFI disadvantag ;=8;DDCE disagr GBF>EDEA disagre @>>9A?A< disambigu ?HG=BGFA disappear FE@EHHGJ
        word disast KJINHIHJ disc ?II@BGGB discard =>89AB>? discern BA>>DBAA discharg 8<C8<@A< disciplin @>;>EDCE
        word disclos CB?CFFDG disclosur >FE=AEE@ disconnect >::8@=>< discontinu F9G8E>F= discount GEGIDCEE
        word discourag HFFHHFGH discours =CC8@AA< discov 6848FGEG discoveri ?GE9DGFE discrep @@:;CC?@ discret JBI0HCH6
        word discretis FJKKEIIH discrimin @CD:EFFF discurs H?G>E?D? discuss ;98<ADAB diseas HGEKIGGI disguis FCFGGDGG
        word disjoint ?EC9BDC> disjunct <<>:==A= disk FDG4DCF; disloc @GF@AEDA dismiss FFFIHIHJ disord GFH<EDF@
        word dispar 8DC9<B@< dispatch A@D>DCDB dispers HHHLEEEG displac ICGHGBED display >FC8EGEF dispos GBDAGFFG
        word disproportion >=A<?=A< disput HGINGGIK disrupt =DC;ADC@ dissect @B?=BD@> dissemin BEEH@CCD dissimilar E9D9E=D=
        word dissip DHI;BFF? dissoci FFEKDDDG dissolv F=E;C?C= dist B@>>CBAA distanc EDF0CBC5 distant ;;87>>=<
        word distil BGGABDDB distinct 50>0A7@2 distinguish 5500=<89 distort GHJ6EFH< distract AC>?CDAB distribut FFHAEEFE
        word district ?FEDEGGH disturb HHJ?HIII dive D@A?C?A? diverg @EDE@DCC divers BBBBCDBD diversif HIIOFHHL
        word diversifi <;>;?>A> divid ?@@5DDCD divis 99B9DCCD dj BB<<CC@@ dk BB>>CCAA dl =GD<@ED@ dm BB??CB@@ dn BB@@CCBB
        word dna EDEJFDFH dns HIFLGFEI doc BA<<BA?? doctor BGEEFFGI document C@EB?=@; doesn BB@@CCBB dog DFEHFGGI
        word doi 5300;996 doll BHIACEFB dollar ADC>EDED dom EFCJEDCF domain BCE?AAD; domest I<G@GCFE domin AABE>?=>
        word don FD@DFFDG donat IIINFHHJ door DDACGFFF dopamin HHJQGFIM dorsal G@E?GCEB dose DGKBDHJG dot E9B7A<?;
        word doubl H>G>FEFG doubt >@<<=@;; dow FCF@FBG? download 8957BCDC downregul A?@>B@B@ downstream FAD=DCB@
        word downward @@<<BB?? dozen CCADEDDF dp GHEKEFDH dr 9383A7@6 draft DB@CGEFH drag E<D;C=?< dragon IBGAGBDA
        word dram GHJOFGHK dramat ;531?:86 drastic EBBEHEFI draw ::87DAC@ drawback >?8;BC>A drawn 8932<<98 dread EFEIFFEH
        word dream FGEHFGEF dress IHIOEDFI drew DDDGEFEH dri FDHKEDHF drift IHHJHGGH drill EGGKCDGF drink FFFIFFFG
        word drive 9FE9DEEB driven 44C6@@BB driver BDFHACDD drop DFBEADCB droplet IMLLFJJI drosophila FGFLEFEI
        word drug FCFCFEFG ds ==::@@?? dt E;B8D?B> du AA>>CCAA dual G4G3E:E9 dualiti JJJ@HHIC dudley FFG@FEG> duke AB??AB@@
        word dumai BB@@CCBB dunedin @@@@AAAA dunn BFDABFFA duplic FHFLFHFJ durat 79?4=@>; dutch HCF@GDEC duti FFG<ABB<
        word dv BB@@CCBB dvd IDHFIEHH dwell A@F?BBDA dx BA<<CC@@ dy BB<<CC@@ dye GKHKBDFE dynam HFIGGDGC e.g 00003220
        word e1 AA::CC?? e2 AA<<CC@@ e3 BB@@CCBB ea HIFLFFEI eager @A>?CCAB ear ?A>=AC@? earli 5333@<?= earlier 8944?AA?
        word earliest >?<;AA@? earn CFEFGHFH earth HFHKHFFI earthquak GIINHJHK eas =;87@>=< easi A0>0>4;1 easier ;944>>::
        word easili 4401DAAC east CCA@DEEB eastern D@A=F?D> eat ICJHHGHJ ebay FDDJFFFI ec ?;88B?== echo =<D<?>A>
        word ecol BE<=CF@A ecolog FHEJDDCF econom DABEFEEF econometrica DD<?FF@C economi EFEEFGGI economist HJHKGJHJ
        word ecosystem AHEBEHFG ect H?F<E@E> ed BB?F>>;> eddi KBJCJFIH edg DCF0C@D2 edit >BD>FGFG editor >D@;CDBD
        word editori B=><D>@> educ HHIJHFFG edward BAC?BAE? ee AB>>CCAA ef BA>>CCAA effect <CB;DDCC efficaci :B@7@C@?
        word effici @CBDACBD effort =AA3BBAB egg BA>>CBAA ei HFDKFEDG eigenvalu GGFMEEEI eigenvector FGGJEFFG
        word eight C;B8FAFA ej BB@@CCBB el >?<<>?>> elabor FEEHGCFD elaps ;;>;>=A> elast JEJ:HDI? elder HCGFFFGH
        word elect E@CBDCEF electr IBJ4HBH< electrochem LFJLJCHH electrod CKJHBIIE electromagnet MELKKCIF electron KEJJHBHE
        word electrostat I=I>H?G@ eleg FFFJHHHK elegan BC@ACDBC element @EGBEDFC elementari GAFCGFGI elev ;CE9?CC>
        word elicit BFE;BED@ elig A>@=B?B? elimin @BBDEFEG ellipt J;J<H>H? elsevi GBE>FCEA elucid EAC;DDC@ em JEGJIDFG
        word email D9C:DBCD emb ??>?BAAB embarrass GGGKGGFI embed HDHDGBFA embodi :>::>B?? embrac DEBCFFEE embryo ECAEGFFI
        word embryon HFFLHDEI emerg ?6?5CCCC emiss GGJIEGII emit A@>AEEEG emot IJJPHHGJ emphas :<7;BBAD emphasi @C=AGHFI
        word emphasis @A@CEEEG empir D@CCB>A? employ ??>BEEFH employe DEDFGFGJ empow ?><<@??? empti 6842<=<: emul :?:9>B>=
        word en =;99?>== enabl 9;;?CECE enact =ED9?BB< encapsul GEDHEECD enclos BC@ACDBC encod DBCEBA@@ encompass EEBHDCBE
        word encount <B?;DECE encourag =<8<DDCD encrypt HLJMFIHJ end C=B>???? endeavor ?B=>AC?@ endogen E:D:D=D>
        word endors DCCFFFFI endow ?C@AADBC endpoint HFFJHGGI endur FFDHGGFI energi EFIFEDEE enforc B:B;EDEF engag CECFDDEE
        word engel DE@@EFBB engin AGGAFFGF england GJHKHIHK english B8@7@;<: enhanc C?D1CADB enjoy ;:77==99 enlarg CHGFFGHI
        word enorm EACDHCGG enrich FDDIEDCF ensembl CFF?EFFF ensu DEE@FEG@ ensur 4604CDBD entail ?=<=B@@A entangl KJLOIHJL
        word enter 8:12<>67 enterpris GEG:GDFB entertain FGDJEFDH enthusiasm CCAABB@@ entir =5:3ECED entiti DBDBBAD@
        word entitl @>=>B@?@ entri 9A>4@B=< entropi GJIMFIHJ enumer C=A9CBA? envelop @HE>AEC@ envi @B@@ABAA
        word environ =HG?DGEE environment F7C9EBCD envis B=A<E>E> enzym H<E9F>C= ep A@>>CBAA epidem D8D;E<B>
        word episod AFEFGGGI epoch B?>>CAAA epoxi JKIOGHFJ epsilon B@>?DBAB eq ;620?<;9 equal D<B@D<B; equat <KI0=JG6
        word equilibria ACCGABCD equilibrium FHIHEGHE equip DDCFDEFE equit @=@=B?A> equival DAC4DFFE er EECIDDCF
        word era A@;;CB== eras GGE<DCC> eric C<>8D;B8 eros @B@ABDBC erp K?H>IBF@ erron H;F;G<G= error DGGBBEF= es ;;;;>?>>
        word escap DCAEEDCF escherichia A?<>DB@B essay CB@@DCAA essenc GGDKEECF essenti >?;AFGFH est @C<=AD@A
        word establish 3504DCCE estat >CC;>FF: estim @GE>DEEF estrin CC@@DDBB et 00700060 etc @?:A??:= etch KILNIGJJ
        word ethanol IHFLFFEI ethernet JHILIHHJ ethic HHFIFFFC ethnic @@?ABC@B eu CDAEFGFI euclidean G<F9F@E?
        word eukaryot FCCJFBCF euler HAK<FDI@ europ JHELGFEH european HDFHGEFF ev BB>>CCAA eva HIGMEFDH evalu AECFABBC
        word evan DFCGEECG eve GGGKHHGJ even CEADEFEH event EBFCDEEC eventu D7@2?9=6 everyday ?<7<CA;@ evict AA@@ABAA
        word evid =A@7EFEG evidenc B@@@C@AA evok >=I@BAHC evol <=@<=>B> evolut JJINHHGJ evolutionari ICGHGBFE
        word evolv AAAF?@>A ex D;C9?<=: exact E2A0EBCC exam CEDABFFA examin 0>;1CECE exampl 8?<0@A>? exceed BB>EGFFH
        word excel :B?;CECE except AA;?GFDF excess G?F?EEEF exchang BFG:FFGG excit HDFFEECD exclud ;>67?A<= exclus =ED=EFEG
        word execut @CC8DEEE exemplifi @=>;A?A> exempt FGFJGGFI exercis FCDHHEFG exert =?><>@@> exhaust CCD6CBC<
        word exhibit >><C==;> exist 9080?3>0 existenti C?@>E@B@ exit <;88>><< exogen G;F<E=E? exon >B>>@D@@ exp ==86@@><
        word expand <;98EDFB expans @IH2?ED8 expect A???EEDF expenditur ?A>=@CA@ expens ;759FDDF experi @DBDCDEE
        word experienc F=C?FEEF experiment B?BADCE= expert GBF0D?C5 expertis CADHC@AC expir FEDKCBBF explain =5:1ACA@
        word explan :CC9DFED explanatori AB@@CDBB explicit C0A0A2>0 explod FECFFCBE exploit 00005663 explor ?B@C:=:;
        word exploratori E>D<DBD@ explos >HF?EGFF expon GHGJEFFG exponenti G>F0F>D6 export FDEIEFGH expos 7859CBBD
        word exposur EGDJCGFF express DFDIEGEF extend B;@>=9;7 extens A>A0ACDB extension B;F=D=E? extent 7?<5BCBC
        word extern F2C0E:C8 extinct AB?@CD@A extra G;C0C@@5 extract =EE0;CC5 extractor BC>@DEAC extrapol FIGKCEEF
        word extrem A<>7GFFF eye IGEJGDDD eγ BB@@CCBB f1 ><::A??? f2 BB<<CC@@ fabric IGHJHFHH fabul HFGKHGGJ face EBE9FEFE
        word facebook DC@DGFGJ facet IEHLFEFG facil ECE9CBDB facilit 03007<87 fact A@<?BC@B factor @EDCBEDB
        word factori HCHAFFFD factual A<@=C>B? faculti HFGHFEED fade KFILHDFG fail B?>:FEEF failur FFGFDDEB fair ECEI@>?A
        word faith DBBDGEFF fake DFCCEGFD fall <=9=CDDE fallen JIIMJIIL fals A:>7FDEE fame KJJNKIIL famili B?B;FDEE
        word familiar D>A=EDBD famous A;?9D<C; fan FFDHHHGI fantasi @=A=@<A= fao JKLSIJKN farm DDE:BCC> farmer GGDJFGDH
        word fashion B@>AHHHI fast F2D2C?B@ faster 6631<<A9 fastest AB?BEEDG fat IDHKFAFE father JIJKGHHJ fatigu JHIKHGGH
        word fault JBI0I@H4 favor ;766@;;; favorit FDEHIGHI favour ==99??<< fax A@<<AA?? fb BB@@CCBB fc GGFLEEEI
        word fda BGEI@FEH fdr BB>>CCAA fe NHJMLFHI fear C@?@CBBB feasibl @>@C?<?? featur CAD1EFFG februari B?=@FCCD
        word fed B@@BECEE feder F@CBHEGF fee 6?<5CCCD feed BEFHACDD feedback IJIMHHGI feedforward MKLPJHJM feel DFCHCB?A
        word feet @>???<== feigenbaum BA>>CCAA feldman EC>AFDAD fell BA?CAA?B fellow AFF=@GG< fellowship CA>?DCAB
        word felt EFAEGHFI fem KLJOHJHK femal E;D;EDEE fenc EIHHGGGI feng AA@@BBBB ferguson HIILGHHJ fermion JIKLGGII
        word ferrit KGJLIEHH ferromagnet LKKPJHIL fertil EFADHJHI fetch FFBIFEBF fewer :652<996 fi <;88>>== fiber G?JCFDHG
        word fibr J=H>HAGA fiction BEDFDGFG fidel IJINGHHK field CGG?EFED fieldwork @C@?ADBA fifth F?B<G>E< fifti @B???B??
        word fig 00008661 fight HHFIIHGI figur 1100CDDD file CDDCDDDC fill 9FE6<A@9 film ILJMEEFE filter DKJHDGGE
        word final ;792DEDD financ KJGNHHFI financi G>F@FFEF find 7@==@A@B fine C;C:CBBB finer CD@CEEBE finger AGECDFEG
        word fingerprint ?FE=ADC@ finish BB?BGGFG finit I0H0G7H6 fir K=K@H@IB fire E?E<EEEB firefox DB@@FCBB
        word firewal JGILFEFG firm DFG>FGHE first :983=<>9 fiscal I=H=D=B; fischer CB@BDBAC fish CEFJEEEH fisher <<C<@@B@
        word fisheri KFJOHFHK fishermen KKIOHHFK fission EFFBGGHB fit CBC7DDDE five B0@0B2A0 fix D=B1FCEC fixat BC<=CE@A
        word fj B?<<CB@@ fl BB<<CC@@ flag =<::@?>> flank GEFGGHGJ flash JDICGHGF flat FDDHCFDC flavor JGI>GEF@
        word flaw HAE=FCC? flee EGEIDGEH flesh CEAACD@@ flexibl FCEEECEE fli GEFJDBDE flickr JIIPIHHL flight F:H7E?G=
        word flip I@H>GCE@ float >>>>@@AA flood FGCIEFCF floor GDF>EDDD flore HIGMDEDH florida >@<;@@?> flow DGIAABD:
        word flower FFDHFEEH fluctuat JKINGGFH fluid LJKNIGGI fluoresc JFHLHEGI flux EIK:BFH> flybas BA@?CBBA fm IGEKFECG
        word fmri HJFLFIEI fn BB>>CCAA focal K8I9I<G< focus >:<0BBBC focuss ::<9==?< fold FFFKEEEH folk CB@@BB??
        word folksonomi IIKRHHJN follow 0;=0:;=0 font @?<<A?<< food JEHMDBEF fool @DDA>BE@ foot BFGDDEEF footbal ECDGFDEH
        word forb =C?<=C@= forbidden A=E<C?E? forc CAD7BEEC ford E@F=F@F? forecast JIINGGGJ foreign H?G@GBED
        word foremost A@@?BAA@ forest EDDKCDBF forestri HGHOFFFJ forev AFD?@FE> foreword C@>>DA@@ forg KJHOFFDH
        word forget FFDHGGFI form 0:>00460 formal DACAC@B; format FEFDBCD= formid @<@=B>B? formul ?EB0>CA5 formula >GF0<CC7
        word forsyth ?@>=@AA@ forthcom BC>?CDAB forti AC>?CDAB fortran NMLRKKJN fortun ><@;?=A< forum <BD=?AB@
        word forward FCECCDBA fossil G?F>FBEA foster DDAHDDAE found 2:72CDCD foundat 6701==89 founder EGGIDHHI
        word four A5?3ABBC fourier J=J<HAI@ fourth E@A>CCBD fox GEFGFCFF fr LIILJFGI fraca GGGIGFGH fractal MJLQJGJM
        word fraction FCE0DBC8 fractur LGKNIGIJ fragment HEGHECEC frame FEF9EDDC framework ?GEE<DC? franc EE?DGFEH
        word francisco GFDEGHHG francoi CC@@EDBB frank AC>@ fraud E?FCGFGH fred A@@@BABB free C;F@@AAA freedom @EE2F@E6
        word freeli 97:5=;?: freez GHFLFGFJ french JEGFIEFG frequenc FDGEDBEA frequent E5B5FEFF fresh EDDJBBCC
        word freshman DB@CFDBE freshwat F=E>EAEA fri >C?? friction KILOIGJK friday IGFJGEFG friedman DC@CFDBE
        word friend 25>06@?3 friendship AA@ACCBC fring @?F>A@D? frog BB@@CCAA front B;C<CABB frontal @>><C@A?
        word frontier <>9;?A<> frozen E@C?F@F@ fruit DFBHBDAD frustrat CCADFEEG fs BB@@CCBB ft BB@@CCBB fuel GFHJEDEG
        word fukushima H@IBG=I@ fulfil 9658BA@B full B0A0;090 fulli F0D0A4?1 fun >@==?A== function AHGDDGFE fund BEDFCEDD
        word fundament D5C5DBCC funer IHIIIHIH fur @FDAAGFA furnac GLJLFJHH fuse F<E:D>C< fusion EGH7DFG> futur B5?3EEDE
        word fuzzi L1L3K;K< fx BB@@CCBB g1 @@<<BB@@ g2 @A<<BC@@ ga IIGLHHHJ gain BDDCCCDE gal A=><D?A? gale H>F=E?E?
        word galerkin KJLLIHJI game EFICFFGH gamma HCHIFBHE gan H@E?FBEB gap 4BB3:CB9 garcia AB??AC@@ garden GFEKDCCG
        word gas LJKLJIIJ gate EHIAFGHG gateway EHHJFGGH gather 88>7BBAC gaug L:J;I=G> gauss I>K>F@I@ gaussian JBJGIBIE
        word gaza IHIKIHIJ gaze A@@@CBBB gb >;::A??? gc AB>>CCAA gdp B>??B?@@ gear H@E<FAB= gel ILIMGJHJ gen IG@EHF>C
        word gender IFGJFCDE gene GCHMECGI genealog DGF=EDE? general D?CCDDEC generalis IAH=GDGA generat ADDCBDCB
        word generic F4D0E<C8 generous B=A? genesi >EF>@FE@ genet JFIMHEHJ genom HHIOFFHL genotyp D=@?F>BA genr JFGKGEEF
        word genuin =>?BDFDF geo >@>>ABAA geograph I3G0G;E8 geographi BC=@DE?B geolog BD>@DFAC geometr I3I0H;G8
        word geometri FJIIEIHF georg CDADFFDG georgia AB>>CCAA german JBFEJEFH germani HHCJHHFI gestur JHHLGGGJ gg BB>>CCAA
        word ghz HJI@FGGB gi @=::B@?? giant F>E;B>@; gibb J=H>H@GA gift FCG>BEE= gigabyt AC@@BDBB gilbert H?F=G@E@
        word gile ?C>=@DA@ gill BB@ACCBC girl DGHIEGGI gis IIJPHGHL give <@9<ADAC gj BB>>CCAA gk BB@@CCBB glasgow HBG@FCDA
        word glass HIHKIHGI global F>ECDDFB globus HIEKFGEH glossari AA>=CBA@ glucos <?><>@A? gm CBA=DDE? gmail GDFHHEHI
        word gmm KIIOHGGK goal A@@@DEEF god CCBBAB@@ gold @?<<?=;; goldberg EB>AFDAD golden C?A? goldman GGEIFFGJ
        word good >:=3CCCC googl DCBGCCGH gordon DB?@DB@A gossip FEILGFHJ goto @A>>ABAA gov BCAABB@@ govern ?AD>FFFG
        word government @<=;C>?= gp HHFLFGFJ gprs HHFLFFEI gps D=C:D@C? gpu IIIOGGGK gr BB<<CC@@ grab FEEIFDEH
        word grace <>=;?>?= grade FED<BDC> gradient ICI2GBH; gradual F>D7EDF; graduat HDH=FDFE graft EFJ<CBG>
        word graham GJFIGIFH grain HGHLFFFH gram GFDKDDBF grammar FGFCHIGI grand FDEGHFHI grant 3314@@?A granular EDE:EDD@
        word graph FGHGDFGD graphic HDHDGCHA grasp @GF?BEEB grate ?FB?DFDF graviti CB>@DDAC gray ICFAGGFF great >9<8ECEC
        word greater 24009:@4 greatest @>>:D?C< greec AEC@AFE@ greedi B=@8CBA? green C=?9A@AB grew B?@@B??? grey G>D;G@C>
        word grid HEIHFCGD griffith >B?>?C@? groceri GGEJGGEI gross A>=<B@?> ground F:E:GEEF group CCEB@ACA grove >JI:?GG>
        word grow 6?<8CCBD grown 8995:<<8 growth =FE6ACDB gs BB@@CCAA gt GE?FFD@C guarante ???5BDBC guard ?GC=>HG=
        word guess BD?BFGDG guest GFFIHHGI gui HAF>FCEA guid B;C9DFFE guidanc ;CD7?BA; guidelin CCAHEFFI guilti FIJJEHIH
        word gun FDFGGFGH guo BB@@CCBB guy FEDGEEDG h0 HHEKFFEH h1 BB>>CCAA h2 KIGMIHFJ h2o KLKQHJIM ha AB??CC@@
        word habit GJGKCGEF habitat @B==CD?? habitu A;<9C=@= hacker EGDCDGFC hadron MKJPKIIL hair DCCGDCCF half D9A8@@@B
        word hall HBE<FDF= halt AD@A@C?@ ham BGFFCGIG hamilton F@DBGEFH hamiltonian KILLJGJI hammer HGEIIHGJ
        word hamper FDEHHGGJ han CC@ADEBC hand >><3BBBB handbook CC<>DD@B handheld HAG< handl 4A?5CDDE handler AD@@BEBB
        word hang JHIJHHGJ hanson DD@BEEBD happen >C><FFCE happi GGCGGHDG haptic GIKOGFIK har ?@<=BC@A harbor A;<;D?@?
        word hard DAC0=<<0 harden I=I>E>F? harder FFCGHHGJ hardwar ECF1DEG9 harm F=E;C>@; harmon GCI:FCH> harri DD@DEECF
        word hart @?><A@@> harvard <=88??== harvest :9A7?>@< hash GFJKFEIH haskel IHKNGFJK hat AA@A==<= hate AA?>?@=<
        word hawaii BB@@CCBB hawk @A??>@@@ hawthorn ED@CFEBE hay CEDABDE@ hazard @GD=BFDA head H<F>DCCD header AC?AAE@B
        word headlin FDDGFEEH headquart DEDGEEEG health IEIECADB healthcar IIJMGGHJ healthday GFBGFE@E healthi GAEDFFFG
        word heap A@>> hear HCGEEDDE heard EEBFCDBE heart HCHHC?B? heat JIJMFGHH heavi I=G=GCEE heavili ?A?@DFFF
        word hebrew @@<<BA@@ heel GFDHGGEH height ?DB?EGEG held 7831:<75 helix CB@@DDBB help >?>>BDBC hemispher HCFBFEED
        word henri HIEKHHGJ herd IAGAEADA herein AB>CDDAF herit BB@BDDBD heritag CA@@DCBB herm JIILGGGI hernandez BE@@BC??
        word heterogen GCFFEAEC heurist GIHKFGGH hi >A;;AC>> hidden H0H0F9G9 hide 9>:99?:9 hierarch G0G0F7F7
        word hierarchi AFDD@EDA high E0D0A:B< higher B4@4EEEG highest A5>4B@BA highland BD?ADE@B highlight @<>9CECE
        word highway FD@DGEAE highwir 9787>=>= hike BBACAB@B hilbert J<I=H?H@ hill B?><D>B= hinder @?>>BAAA hing @?=<AA?>
        word hint @>>< hire FFDIFEEH histogram FIFJEHEG histor C:B;CCCD histori GFEIEEFG historian AB>?AA>? hit FCCGBBBD
        word hitter @C@B?B?A hj BB@@CCBB hmm F=E<E@C? hoc 31C2:9C: hold B@A5ECCC holder FGEKBDEF hole FFGIFFFH
        word holiday HGCHIHFJ holist C>=;E??= holland BD>@DEAC hollywood KHJMJGIK home C@A?EDEE homepag @=<<CA@@
        word homo HHFLFFDG homogen GAGFF@FC homolog >@:<BD?A honest 98<7;:?: hong A<?;B=@< honolulu BB@@CCBB honor HGFKIHGK
        word hop 5DC3;BB9 hope @DA@DEDE horizon AGG?DFFC horizont I6F2G;E: horn HCICGEGE hors ACB<BFF> horticultur HHFLEFEI
        word hospit FHHDHGGH host ?AC9BDCD hostil BA?ADC@B hot F<D8C>@; hotel G?FCHEGH hotspot EHDHFHFI hottest EEFHDFGH
        word hour <A?=DDCE hous DABAGEEF household FFEKGFEI houston FEBFFFDG howard CDBFGFFI hp AB<<CC@@ hpf KFJNIEIJ
        word hr BB>>CCAA href H>F<F@E? hs BB@@CCBB html FDDIDCBE http DDAHCCAE hub GEFLFDEI huge ;;8;AB@B hugh :?D:<AB=
        word hui BB@@CCAA hull >II<@FG> human GAFGC>CA hundr 8:78?BBA hunt BC?@CC@A hunter ?C>@@B>@ hurt AB;=BB=?
        word husband GHEJFGEI hybrid ICHHHBFD hydrodynam A<F@E?EB hydrogen MKJNJHHJ hydrophob JBK@HCIB hype ??A>?>@=
        word hyper G?F<D@E> hyperbol G?I?GAHB hypercub HJJLGHHH hyperlink <;8:A@>@ hypermedia HKIOGIGL hyperplan FD>AGFAD
        word hypertext G<E:E?D> hypothes BB?EAC?B hypothesi @EBD@DBA hypothet A<<9D>@= hysteresi IIKLFHII hz >HF:AFE?
        word i.e 00004450 i1 AB>>CCAA i2 BB>>CCAA ia HHINCCFI ian EB<>GD@B ibid @>:9B@>= ibm IIFLFGDG ic I;G:G?F?
        word ice ?@@<>@C< icml CD@@DEBB icon JIGMGGEI id EBBFCAAB idea =B>ABCAB ideal C4@0B;?7 ident E@C0@9?1
        word identif HJHLEHEG identifi :9:0?A@? ideolog =IH=>GE? idf =><<@@@@ idl DEBICCBF ie >@<<@C@@ ieee A8>0A=>8
        word iff C=:;FA?@ ignor <<59DCBD ii 0>:05<70 iii 59309B@1 ij >;87A?>= ijcai AA<<CC@@ ik BA<<CC@@ il AA<<CC@@
        word ilan CD@BEEBD ill ?FD;@B>; illeg @=@=A=A> illinoi FFCGHGFI illumin GDF9ECE> illus EGEIHIGJ illustr 0<805=84
        word im I=G<GAF@ imag IFJFFDHF imageri ?JH?CHGC imagin FHFJFGEG imbal BB@@CCBB imdb BB@@CCBB imit AB>?CDAB
        word immedi D>A<FGFG immens AB@>CCB@ immers IBJ?GDGA immun DFGEFEGH immunoprecipit BC@ACEBC impact ;BA@@DCB
        word impair <IJ<@GH@ imped JFI;FDF> imper @FD:CDD> imperfect F<F:D?D< implant CFFDFFFG implement :A@0?AAA
        word impli 00008773 implic BFCDAEA@ implicit G0G0D6E5 import =?=BDDCE impos 9969DDDF imposs BD?FFGEH
        word impract D=@=E>B? imprecis C?>>EAAA impress @C?BFGFH improv ==?<DDDE impuls J@I;GCG? impur CHFBDFED in HGFLEDDG
        word inaccess A>@=B?B? inaccur E=D;D@C? inact B?><D@A? inadequ FDDAGGFG inappropri CB@CFEFH inc <=93>BA7
        word incent EGEJFGFH incid HDHAHGFH includ 0101DEDE inclus E9D6C>B< incoher BA>>CCAA incom EBBFDDBE
        word incompat GKILCIHG incomplet H7F4G=E< inconsist :CC6?CC= incorpor >?>3DEDE incorrect ?9B2F<F8 increas <0<0CCCD
        word incred BDBEDECF increment C5@0C<@9 incumb BFEJGIHL incur 9744==;; ind ??@>@@B@ indebt @?@>@>?=
        word independ C;C1FDFF index GGHJCDFD india JIHNEGGJ indian IBJGGDHH indic 0@=0CDBD indict DCCFFFFI
        word indiffer @@<<BB@@ indigen B=?=B=@> indirect C5A1A:@7 indiscern GFGMEDDG indispens ?=>;A?A>
        word indistinguish GFDKEDDG individu >0@0EDCE indonesia JJIPIIHM indoor F?E=EAC? induc @0D0>6C5 induct IAF3GBG;
        word industri EHH:EEGE ineffect B=<:D?@> ineffici ::66??== inelast D>F>F?E@ inequ >IF<EHEE inevit CEAEGHFI
        word inexpens @<<:C?@> inf AA<<CC@@ infant JIJNFEGI infeas A;<9B>@= infect FBDGHEGI infer EEEICDDF
        word inferior F?E9DAC< infin A>:<CB?A infinit G7G5F<E; infinitesim H=F?G?EA inflat EEEKDEFF influenc AAA@BBAB
        word influenti B8A4B<@: info AB>>CCAA infocom EC<>FE@B inform FBH@EEFG informat @FG?BFFC informatik CA@@DCBB
        word infrar J=H<H@G@ infrastructur CIGGFFGD infrequ <<>9>=A< ing BC?@CD@A ingredi ?@>>AB@@ inhabit BC?@BC@A
        word inher ?5>2?=>; inherit HIELEFBF inhibit FJFKCHDG inhibitori BC@@DDBB inhomogen E8E:C;C= initi DCB>CDBC
        word inject GHIBFHHG injur GGEJIIHK injuri FECGEDCG inner ??B;CCBA inning HFGKHEFJ innoc FFGJGGIJ innov GGGJDGFF
        word inorgan L?KAJAIC input E@D0D?B0 inquiri ?IE=BGC? insensit BB>@DDAC insert :FC1ADB: inset :=<7=?@;
        word insid 9350@6@4 insight 2100<:87 insist HIGKGIGJ inspect IJJLGHII inspir CDDHEFFH instabl AIIACGFB
        word instal EFF@GHFH instanc ?<?0=<;2 instant ;<98=><; instantan H8F6F<D; instanti =ED8@ED> institut CBBAFGFF
        word instruct F6E2C;B9 instructor GGEKEFDH instrument DEEFCDCB insuffici >>:;BB?@ insul IJKLGHJJ insur FGFKDEFH
        word int ??87BB=< intak AJG@BGDA integ IDG1GCF; integr FFGGBBB@ intel H?D<FBB? intellect GEDHGFFI
        word intellectu J4J5G9G: intellig GFFBFEED intelligencemultiag @A>>BBAA intend 9958BBAC intens GFGFFEEE
        word intent CDEHCEDE inter F7E3D>D; interact EFGIEDFE interactom FFFLEEEI intercept ?C<=BE@A interchang BGF?DEEA
        word interconnect HJIKFHHH interdepend @?<<BA@@ interdisciplinari A?=<CA?> interest 1@>1FFDF interfac AGGCAFF@
        word interfer ?FD;BGF> intergen F?>?HAAB interim ?@??A@@@ interior D<G7C@F< interleav =?>=ABA@ intermedi E9B3D>B;
        word intermediari ?C@@@DBB intermitt F9G7D<F; intern F?D@FCDD internet KJIPHEGH interoper HHGLFGFH
        word interplay @B>@CDAC interpol KLJPIJIM interpret BECE?C@@ interrel ?<><A?A? interrog ?A>?BCAB interrupt FFFBFFFF
        word intersect CCD7CDC= interspecif >=>9@?A< interv DEE0CDE: interven FCAF intervent ;;::?A>> interview EIHLEGEG
        word intim ><@;?<A< intl ;520?;;9 intra DAD7BCB: intracellular C>@=D?B? intract @>:<CB?A intranet JLJPHJHM
        word intric ??>=AAA@ intrigu A@@?BABA intrins 8;66>@<< introduc >1<1EFEG introduct 00007900 introductori CC@@DCAA
        word intron GGEKEFCF intrus JEIIHCGE intuit 6300=:86 invalid A><;C@@? invalu @>?< invari HHJFFFHB invas @AD=ACC@
        word invent @??BCBCF inventori BEH;FBF= invers HDH3FDG< invert JFIHHDHE invest GHFKFFFG investig ?@??GGHH
        word investor GIGLFHFI invis A>=:B??< invit B>;:B?=< invoc >?<<@C@@ invok :;67?@=> involv 3<=4FFFG io EECFFFFH
        word ion GJKJFIJG ip I9H4HCH: ipad IHJNHFJM ir IGIJGFHG ireland EGEIDHGJ iri A@@?BABA irradi IKJKGHIG
        word irrat D?@?E@BA irregular D9D9D=D= irrelev D9B7C>B= irrespect B?><D@A? irrevers J>I=G?G? irrig G>F<D>D>
        word irrit HIGKHJHK ishida @@@?AABA isi E=A7D@A= island =DA9@B?= iso H@F:GBE? isol ADC0>CC6 isomorph JJINIHHK
        word isotop BGFB@GGA isotrop K;J=I=I@ isra KGHKJFHJ israel ED?CIFFI issn 16649<<: issu 0A?0@B@A ist BA>>CBAA
        word itali GHCIHIFI italian GFEHGGGI item 3<>3?@@B itemset BFI9ADH< iter FBF3FDFE ith =?:8?A?= ithaca BB@@CCBB
        word iv 8820<<85 iwi BA?? ix >>88AA>> j1 BB>>CCAA j2 AA<<CC@@ ja BB@@CCBB jack BD>AAD>A jacket @C@B@B?A
        word jackson FBCAE@C? jacobi @BF@BCEB jain @A@>ABB@ jam BC>@CEAC jame E@C?DABB jan BB==BC?? jane FE@CGFAD
        word januari BA>BHGFH japan CC@BFFGG japanes IBF>IBF? jason FDA?GDEA java IHGMHGFJ javascript HHIPFFHL
        word javier FEFIGFFH jc BHF>CFEA jean EHCJ>@=A jeff D?C?D>C< jeffrey E@?>EA@? jen CD<>EE@B jennif DAD=EAF=
        word jensen H>G=E?D> jerri B@AA jersey >B@<>EC< jerusalem =B<8>D@< jet =HK<@EI? ji @A<<AA?? jim BB@@@@>>
        word jin BB@@CCBB jk BB@@CCBB jl BB>>CCAA job JDHIECFG jobless CCABAB@A joe C?A>C=B< john D>@9DBD? johnni IHHIHFHG
        word johnson DEABFGFF join >?@>FFGF joint AAB0@??5 joke IHGKIGFI jon DEADFGDG jonathan HDF=GDF@ jone CC?BEDDE
        word jordan @@@?AABA joseph ?A>>=@== journal @EB9CEED journalist EIFJEHGJ journey IEGHIFFI jr BB?;BCC< jt HBF@FCEB
        word jth BB>>CCAA juan B?@@C@AA judg =<A6CBE9 judgement >@<<@C@@ judgment DDF?FEGH judici B;C:F;F; juic BDGEDDEF
        word juli 6741:::7 jump EFEBGGEH junction >II??FF@ june =;79DABB justic EFEIHHGJ justif @B<=BD@A justifi =>;>DDDF
        word justin FBCEGDGH k1 @@::BB?? k2 AA<<CC@@ ka GBF>DCD@ kalman L>L?JBJC kansa DHG>EDF> kate CDCFCCCF kb >;::A???
        word kc BB>>CCAA kcal D=@=E>B? kdd >A<<@C@@ kearn =@><?BA? keep :B?:CDBD keith >DC=>EE= kelli DB<=FC?@
        word kendal A>>:B@A= kennedi CD>@ kenneth I@F?GAD@ kenni HIDIGIEI kernel GGHJFFGG kesselman EC@CFDBE kevin ED@DEECF
        word key >0=0B>A> keyword E@DDD?DA kg @A<<BC@@ ki ::9999<< kick JFHIFFEH kid FGDIFEDG kill GGFJFFGI killer GHHJHIIJ
        word kim A@<<CB@@ kinas >@>=@CA@ kind 1301>?=? kinemat KGIKHDHH kinet EIHHDHGE king BA=>BA>? kingdom DIF@GJHF
        word kit BA@@CBAA kj BB>>CCAA kl GAD<ECD@ kleinberg CB<?ED@C km FEBICB@C km2 BB@@CCAA knapsack GAHAFDGD
        word knee EEEHDDDF knew @<>;@<=: knit ?@F=ABD> knn IIHNGHGJ knock GFDHHGFI knockout =?>ABC@C know 7825CBAB
        word knowledg FCECFDEF known <090CCBD ko <B??>C@@ koller AD>>BEAA kong A<@<B=A= korea @?><A@A? koutou C>AAC<AA
        word kp BB>>CCAA kr BB@@CCBB kraus BA<<CC@@ kt HAE>FCEA kth @B>>BCAA kumar BA=?BB?A kurdish GFDHFFEH kutta 88K<==J@
        word l1 8;88=?>> l2 >=::A@?? l69 AA>>CCAA la 89A6<;?: lab CECGBDAC label >?BAGDFG labor H>G@GBHE
        word laboratori B>B0ACC8 labour AAFCEDGG lac @@@@BBBB lace ECDGDCEG lack 35009;25 lacz AB@@CCBB laden B<?=D=@>
        word ladi B?@??<<; lag F<F@D?EB lagrang L>J;IAH? lagrangian JLKNIIJK lahai BB@@CCBB laid ><>=@?@? lake GHGMFEHJ
        word lam BD@@CEBB lan IIFLIHGJ land DCF;CCBB landmark IFGMGEDH landscap >@<;?A<; lane KDHDGEEE languag FGHHCEEC
        word laplacian GHEKGFEH laptop =FD8>BB; larg C6B;B<B= larger 4200B@AA largest >=:<FCEE larri E?D@D<E?
        word laser LIKLJGJH last <;86?==; late <<8<AA@B latenc EIHJDGGG latent E7E4D>D< later H6H4F<G; latest @A>BEEDF
        word latin HAFAFBEC latitud ?@>=@AA@ latter 6800>?9: lattic IHJGFFHC laugh IIFJJJGJ launch DB@EFDEH laura FECGHFFI
        word law HIHHFEED lawrenc @A<<BC@@ lawsuit KKJPGHIM lawyer DGEFDFEE lay ?@;=@@<> layer BIH7FIIH layoff BFECAFEB
        word layout GIGJFGFG lazi J>I=GAF? lb HAE>FCEA lc AA<<CC@@ lda EECJDDCG le <<::>>>> lead =;=1AAAB leader BA@BGFGF
        word leadership IKJKGFHG leaf HCEGFACC leagu DGFDCGGD leak ECADGFFH leap @@==A@?? learn FHIKDFEF learner ?=8;CB>A
        word leas >B@?=A?> leav AA?;DECE lectur =A::?B>> led 8A@7>?>@ lee =A<8<CB9 left D0?0=180 leg BEDFCEDE
        word legaci CFCBCHFC legal I7G9F?E@ legend ?IH??GH@ legisl GHFLGFFI legitim @@?>@@@? leibler AC>>BEAA
        word lemma ;FB5@EB= len HGG>GFFB lend A@A?@?@> length ABB3DDDE lengthi DC?ADD@B lepton JDKAHDJD les JIGMFGDH
        word lesion ?GG>AGH@ lesli A>>;C?A> lesser ?<:7B>?< lesson =@;9ADB= let >B<>>C>@ lethal IIGMHIHK lett AA>>BBAA
        word letter B9>2C<A7 level ?BD0CBCD leverag 5722>>;; levi @A>>?@>> levin B@==C@?? lewi >?==@A?? lexic D6B5D;B;
        word lexicograph E=@=G>B? lexicon DBE>FDDB leyton EC@CFDBE lf BB@@CCBB li D8A4C<@: liber GAFCFDEE librari FJJIFHHE
        word librarian FKJLEIII libyan IFGIIFGH licenc =A>==A@? licens HCFDFFGI lie E8B8EBDE life >B@C@BBA
        word lifestyl FBG?DFH@ lifetim =EB6ACB< lift JDHEGEFH ligand GKIKFIGH light HAG0CAD3 lighter IEHGHFHI
        word lightweight E<G;D@F? like CB@BCCAC likelihood 9CD8DEFF likewis DA<<EB?? lima D@@@D@AA limb BC@@BB??
        word limit ACB0@A?? lin EA@>HBFA lincoln EBC@GBFA line DCD0?A@> lineag @><<CA@@ linear I@ICH>G? lineup FIIJEIHI
        word linguist JHIKIFHH link EAE?DDEC linkag @?::CB?? linux FHF;DFD> lip JJJPIHHM liquid KJKOHGHJ list <?>06860
        word listen B=D8>BD: lit @@@>@@A? liter @::8C=>< literaci AJKCCHIE literatur =<=0;:;4 lithographi CIKCEHIE
        word littl 6725BAAA littman DC>AFDAD liu @B<<BC@@ live E5@6?<<> livelihood <B?>=C@? liver G@F>EBE@
        word liverpool CEAEFFEH livestock KKKQIGHL lk BB@@CCBB ll AA<<CC@@ lloyd EDFHDDGH lm B@<<BA?? ln A@<<CB@@
        word lncs BB@@CCBB load DFFBACC= loan BHG@BEC@ lobbi FGDHGGFI loc @?F>BAEA local FBFED;C; localis G<F=D>E?
        word locat CBC2FFEE loci >;<<A?@@ lock HHGIEEEF locus 8:<8;=@< log BDD2DEDD log2 @A<<BC@@ logarithm GCH8GBG>
        word logic EHIDCGG@ logist JCHHHBGE london EFECFCEE long D1B2@?A@ longer @A<CDECE longest I?G;GAF?
        word longitud ?@>=@AA@ longitudin H8H9G=G> look ?:;7BBAC lookup <@<;?C@? loop BHI3BGH= loos 7883;:<7 los C;@8C6C6
        word lose ??==CACA loss DECGDDDE lossi J=K<I@I@ lossless I?I?GBHB lost 87:387A4 lot ABBF?@>@ loud GFDIHGFJ
        word loui @@==@@?? love CA@BDCCD low F0D0DAEC lower D0A0A?@A lowest E9D8ECDD lowland AB>@CD@B lp IFEIGEEF
        word lps HHFLEFEI lr JIINHGGJ ls HFEKGEDH lt ;@72?EC9 ltd @?=9BFD= lu B@==CB?? luck IHDIIHEI lucki JIIKJHHI
        word lucrat FFFJGHGJ lung GIEKEFBE luxuri IHHKJHIK lyapunov L;L;J>J? m.v BA@@CCBB m0 BA@@CCBB m1 A>::CA??
        word m2 ;@::?B?? m3 A><<CA@@ m4 AB>>CCAA ma B8?1@<=7 mac HDFIGDEF macaqu HHFLDFEH machin HGHHFFFF
        word machineri GEDJFEDH macmillan AB<>DD?A macro KHJJIGIH macroscop H;H=G=G@ mad JHFIJHGI magazin EFDHHHIK
        word magic GGDGGGEG magnet HDJJGAHE magnitud @@=D@@>A mail 8D>2;?:7 main 0180B@CB mainstream EHFBHGHF
        word maintain 03008BA4 mainten BHHFBGGC major =>=3DDCD make =DA7EEDF maker >FD?BECD male D:C;FBED malici F6E8C;C<
        word mammal KKIOHIGL mammalian F@B:GCB@ man FDDACEDC manag EHHGFGGG manchest HEFIHEGI mandat CCCFFFFI
        word mandatori BB>>DDAA manifest =;:9@?>= manifold FHHKEFGG manipul FIGJCFDD manner 8401?=7: manual 6100>9:7
        word manufactur GFJEGGHH manuscript CB>ADDAD maori >@CGDEFI map AFEBCFFD mapper >JI<?GG> mar BEA?BFFA mara BB??
        word marc ECA?GDEA march ADA?ECDE margin DEE9EEED margo AABB@@@@ mari >@;=@A=? maria GDFGHEGG marijuana IHFKIHHL
        word marin D=D@FCFE mark ADC:DECD marker <?8:@C>@ market HHIKDEFE marketplac FIHJCEDD markov I0K2G8J:
        word markovian D@F@FCEC markup =?G:?BF> marri FFFJFFEH marriag JHHLKIIL marshal A?>: martin ?=:;@>;<
        word maryland @C>@CEAC mas D=B;CBB@ mask FJJIEHGE mason FFFJFGGJ mass GEIDECEC massachusett :<77>?;;
        word massiv B=D@GFGI master D@BEA<B< match ACE5DDEE mate E@C:CDD= materi CGG5EFFF mathemat H?F0G>D5 matlab HHKLFFII
        word matric BJHFAHGC matrix FHH0CFF3 matt A@>>@@>> matter DGD:BFDC matthew GCDCGDGE matur AB>AEFDG max B3A0A;@7
        word maxim CCCDABB@ maxima C>>>E@AA maximis A=<<D@@@ maximum F0E0C3B0 mayor @B@A>A?@ mb ;765?==< mba H@G@EADA
        word mc JFJLGEHH mccallum AB@?BCBA md JHHMHFEH mean A0?0CCBC meaning ;<9=FGFH meant ?>;:??<; measur BEEEFFEF
        word meat DC<>ED@B mechan BGGCAEC= mechanist B<<:E>@> med BA<=CB@A media EGHDCDFE medial A<<:D?@> median F>E8EAC>
        word mediat @BEF?@CB medic F;D<GDGE medicin GGEKEEEG medium EGG3BDE; meet :;7;FGEG melanogast @A>?CCAB
        word melbourn @A<:AB?= mellon ?>D;A@F? melt IKJMHIIJ mem IIHKGGGH member :DB9EEDE membership GCE9FCE?
        word membran DCGKEDFH memori EDGGDEFD men BGCCAGFC mental G<F>GBFD mention 9;37BDAD mentor CBGGFFHI menu GHEJGIHK
        word menus IGGKIFHK mer ADACAEAC merchant G>F>D?D? mere :=68?A;= merg C;A9B?@> merger FGFJFGGJ merit =GE>@FEA
        word mesh HIJHHHIH meson JLKPGJJL messag E;D0C;A6 messeng BA?CFEDG met @@;?EDCE meta FBEFEADD metabol FFFLDFEI
        word metadata DFEICDDF metal JHKJHEIF metaphor @GFDDFFG meteorolog HCFBFEED meter GIGKDFCE method <HFB:ED=
        word methodolog @EDB?CA= metr ?B@?@CBA metric BGFGBEEC mexico HHFIHHGI meyer AC>@BEAC mg IIGMGGFJ mhz ;LI<?JH@
        word mi 8864==<: miami FHDADGE@ mica2 ?@>>ABAA mice JGGMHHFI mich CABAB@@? michael DEAGECFD michal BB@@CCBB
        word michel BBAABCAA michell HDDCHCEB michigan C>?<C=A; micro H9H8G>G> microarray KKJQIIIM microblog HIHNFGGK
        word microfluid LJKPJHIM microrna LLKQIIHL microscop IMJKGKIH microscopi GKJLFIII microsoft GHFKFGEH
        word microstructur KHILHFHH mid ?9?7@6B6 midbrain >>@>@AB@ middl H>D=FDEE middlewar FJHLGHHJ migrat DDG9BBF>
        word mike EECEFFEF mild I<H=F?G@ mile @B@??A?> milit @CAA?AAA militari FDBDHFFG milk CDEFBCHH mill FKK:CHI>
        word millennium ED>AGFAD miller BD?@FHEE million 5957ACCC millisecond F>C9DAC> mimic H>F@H@EB min @0<0?6=4
        word mind EED>GFDF mine 0FF08ED8 miner >AE>@CCA mini DDADEEDG minim CCCFBBBB minimis GGFLDDEH minimum G0E0F4C2
        word minist GIIJFHII ministri ?C;=AE>@ minkowski H?F>F@E@ minnesota DB@@DCAA minor EDDHHFGH minus DB>@DD@B
        word minut @?:>CCCE mip >B<;@C@? mirna IEFLHFEI mirror HJFKHIFI mis >?>>@AAA miscellan B=><C>A? mislead DEAEEFCF
        word mismatch DIGCGHHH miss D>C=FFEF mission EIH@EFEE missouri AA??AA@@ mistak EDAEHHGJ misus ><>;?>A> mit ?@:9BB?>
        word mitig ==;?CDDF mitochondri A<><D?A? mix GBG9GDEE mixtur DDE5CEF; mj BA<<CC@@ mk BB<<CC@@ ml =;88@?>>
        word mm 5A@2;A@: mn IFEIGEDF mo HIGMCEDG mobicom ED>@FEAC mobil I>IBF@HC mod BB>>CCAA modal IBJ8HBI? mode 0GG07CC5
        word model BIIGBDDC moder B8@3A>@; modern 5636AB@B modest <><;@@@? modif DEDGCDCD modifi F5D1DDFE modul FIGIEGFF
        word modular HGHMGFGI modulus BA@?CCBA moffat DA??DA@@ moistur <DE;@BC> mol ?>:9A@?> molar C>@=D?B? mold KJK?HFH@
        word molecul DKIJBHGE molecular IDHIHEHG moment ;IG<DFDD momentum CGF?GFFF monday FDBFEBAD monetari @>C9BAA=
        word money BACAEFEE monitor EHFHFGHE monkey LLIPHIGK monolith H=F<H@E? monom KKKOHGHJ monopoli JJGMIHHK
        word monoton HCGHFBFE mont K8J6J=I; month @><@ECEF moon BC@A@A?@ moor FDCFHFFI moral G:E7F=C; morgan F@A>G?E@
        word mori ::F><<D@ morn HIHKGHGH morpholog CFE:CFE@ morri A@>=BA@? morrison HEDCHFFC mortal CC@BDDAC mosh BB@@CCBB
        word moss HFGKHFGJ mote ?6<5A:@9 mother KJHNGFEI motif GGIODDFK motion GFJEDFHD motiv 01007743 motor EIIGDFHC
        word mould KIJNHFGI mount EAGBFHGH mountain BC?CEFDG mous GFEJGGFH mouth A>F?B@D@ move B=A6DDCC movement 7AB9BDCD
        word movi ABCBEFFF mp ?@==?A>> mpeg H:K>G>H@ mpi I=H>G@GA mr <;B>@@@B mri JKINGIHJ mrna BA:?ED?D mrnas FE>BGFAE
        word ms A3A0?9=5 mse HHFLFFEI msn @A>>BCAA msp 98@@>=BB mt DDDJDCCG mu 88D8==C> multi I0I0F0F0 multiag J8H4H>G<
        word multicast HHJ<GFH@ multichannel KFKIJGJJ multidimension I<H;H?G? multidisciplinari BAG?DBD@ multihop F>F;D@E>
        word multilay JBJ:HDH> multilevel I>I9F?G; multilingu HHHNGFGK multimedia IEHKGDFH multimod K@J>JCHA
        word multinomi G=F>F?E@ multipl E<E@GBEE multiplex GKJKEIHH multipli 8GF3=DD8 multiresolut JCKAHEIC
        word multiscal J=I=G?G? multivari J9H9H>G> munich DDCGGFFI municip AB?ABD@B muon HBG@FCDA murder IJJNHIIL
        word muscl B6E<B=C? museum ED?CGGEH music IHGMGGHI mutant ::<;?>?> mutat HDGJFDEF mutual F2F0D9D7 mv BHF@CFEB
        word mw @LK>BIIA mx HHFLFFEI myer AD?ABD@B myerson DD>@EEAC myopic H=F=F=D? myspac CB@?DDBA myth BB@@BCAA
        word n.i CCBBBB@@ n0 BB>>CCAA n1 >?::AB?? n2 FFAHEEAE n3 AB>>CCAA n4 BB@@CCBB na FA<?IEEG naiv H8G6F=F<
        word name B=@5BA@A nanci CCDBCCFB nano K@K=ICJA nanostructur JJJOGHHK narrat :;;;;=<< narrow 9<67>@<= nasa EFCGEGFI
        word nash H:I=GEHE nat BB<<CC@@ natali B>@=B?A> nation E:D:FDFE nationwid ??G>??D> nativ ===>DADC natl ;=87?@>=
        word natur B0@0DABA naturalist I>G>H?D? navig DDFDBDD@ nb IEDJGDCG nba BB@@@@?? nbc FFEIFFEH nc E>F:DAE?
        word ncbi @A>>BCAA nd BA>>CCAA ndcg @A@@BCBB ne A><<CA@@ nearbi ?@=@CDCE nearest H7F5E<D; nec DBC?GCF@
        word necess >?;=BB>@ necessari A0?0@9>4 necessarili 7840==C9 necessit =@>=?BA@ neck @=F=A>B= ned @?@?A@BA
        word need 0A>0>?=> negat E0C0B6>1 neglect <<:8@??= neglig <9:7@=?< negoti FGHLFEFH neighbor 8B@0@B@9
        word neighborhood HEEJHFGJ neighbour D8E6C<D; neighbourhood ABFDEEFG neil ABDAAAFA nemanja FGGIFGGH
        word nervous @;=;A<>< nest G=F?GDGG net CIH8BDB< netflix CCCGFFFI netherland IIGNFGFJ network EHKIEFHF
        word neumann B>>=D@A@ neural H=JCG=I@ neuro J<K>I?IA neurobiolog CE@BDFBD neurolog EFCFGHFH neuron EFHLDEGI
        word neurosci JJGLGHFI neutral HCGGHEFG neutrino LKLQIHKM neutron MHKMJGHI new @8@;C?EB newborn JKKLKJJL
        word newer G=E;E>E> newli 8;66<?;; news DAFGEEEE newspap DEBFGGFI newton K=K>H@HA nf HBF>FCEA ng <<::==>>
        word ngos BB@@CCAA ni G;E8F?D> nice AB?CDFDG nich ?>>; nichola AD>>BEAA nicola FEAAFDAA nielsen >>@=??B?
        word night BBEDBBCD nih AB<<CC@@ nil BB>>CCAA nine ?>=>DADC nineteenth EC?DEC@E ninth FEDIFEEI nip @B@?ACA@
        word nisan D><;F@@? nitrogen JIJOJHHK nj AA::CC?? nl HHFKFEFF nm ==D<@@B? nmr KGJLHEHH nn ;;<<??@@ noam AB@@CCBB
        word nobl DDDGEDEH nodal KGHLJFGH node BACE@@CB nois IHIJGGHF noisi G;E<GDFF nomin >>C8ADE< non D0C0>0=0
        word nonempti =?@>?@B@ nonhuman JHHLHFGI noninvas H>F>F@E@ nonlinear KAK0J@J8 nonneg I>G:G@F> nonparametr I=H:H@G>
        word nonstationari K>L;IAJ? nontrivi C>@>E@B@ nonuniform HFIKFEGH nonzero H?F=F@E@ norm GGHGGGGG normal FDEEEBDB
        word normalis HCE?FDEB norman EC@CFDAD normat KCHJHBFF north E:E5E;D7 northeastern E@DAF?E@ northern DAABFCEE
        word norway JIFLIGEI notabl ;=87>@=< notat ;CB5@DB= notch CCJCCCFC note 4400CCAC notebook CD@BDDAC notic 3400:<55
        word notif ?A<=BD@A notifi 9:<7<<@; notion C5@0@<<7 notori BACDFEGG noun @?;;BB>> nov F?@?G@A@ novel >0<0A@AB
        word novelti BD>@DEAC novemb <<7;CBAD novic GGFLDFEI nowaday >@::?B>> np G1E2F9D: nr BB@@CCBB ns EHFHDGEE
        word nsf ;<::???? nt >>::AA?? nuclear K=K@HCHG nucleat @JJ?BHHB nuclei GHFLFFEH nucleic ;@::?B?? nucleotid 8685=<>;
        word nucleus HJHLHIHJ null 8DA4=A@9 num D@@@EABB number <?@?DFDE numer I0G0FAFC nurb NJKPLHIL nurs GGHKGGGI
        word nut ?B@AADAB nutrient @BADDEEG nutrit GDGHHIIK nutriti B=A? nw >265A9=< nx BB>>CCAA ny ;<64=>;9
        word nyquist KAL@HBJB o2 HEEKGDDH oak @B>?AB>? obama DHGGBGFD obes EDGMDEEH object DDF0BBB0 oblig =ED;?BB>
        word obscur AC>?CDAB observ DDCFCCBD obstacl IDBHGDBE obstruct HCF?FEEB obtain <8;0AABC obvious 32009760
        word oc B>@@CABB occas EFAEHHFI occasion >;;8?<=: occup HEH=GCGA occupi @@;?EEDF occur 0070A@?A occurr 6EC0>DA9
        word ocean FEFLGEFI ocr =B<<@C@@ oct BB>>CCAA octob =>9=EDCE odd D;F8B>D= ode <FF=>EE@ oecd BB@@CCAA off ==<<@???
        word offend DEBFFFDH offer 2303BABB offic DCCAEFFG offici ?@>ACDCD offlin FDEIECDF offset ECD2D@D6 oh JIGMFECF
        word oi HGEKFEEH oil G<HBF@GE ok BHF>BDB> okapi BD@ACEBC oklahoma HHGKGGFJ olap JKHOGHGK old =<9;?@@@
        word older C8B8?<?< olfactori GAF@FCEB oligonucleotid =<>;??A> omega B?>>CA@@ omit ==65AA=< ongo 9=56<?89
        word onlin G9F?BAB@ onset 6683;<>9 ontolog HEGLFEFI op BB>>CCAA open G6E5FDED opengl HIFLFFEI openmp GEILFDGI
        word oper FFG1FEFF opinion DCCEA@@@ oppon GAECFEEG opportun CDBDFFDF opportunist F;F<F>E? oppos AB=@FFFG
        word opposit BB>AGGFG opt 7;85<>>; optic JEK5HDI= optim GFHHFBFC optimis HJJKFHHH optimist J=I=G=E=
        word optimum G@D>GEEF option EDCFCDCC oracl GEEIFDEF oral J<J=H?G> orang A@=<@@>= orbit DEI:CBF> orchestr =?>=?BA@
        word order >@C0BCCC ordin =<D:?>B= ordinari F>F?FEFF orf BB>>CDAA org BA@@CBBB organ EEEGFEFF organis @DDE=B@?
        word organiz I3G3G;F; orient ?EG0>BE5 origin >;=1CCCD orlean BHG@BEDA orthogon KDHHICGE ortholog @<><B>A?
        word os >=H<A@F? oscar EGFJCFEH oscil HKILEIGG oscillatori HAF>FCEA outcom >DBB?CB@ outdoor BA@CFEFH outer F@F=ECEA
        word outfit HHILGHHJ outgo ?B<=BD@A outlet JDGAHGGB outlier IGIMGFHJ outlin 7837BBAC outlook EEDHFFFI
        word outperform 3200<;9: output CCD0BBC2 outsid 3;705AA0 outsourc LKIOIIHL outstand @C>?BD@A over ;CA7=FD8
        word overal <0:0?5?0 overcom A9>4@>>< overestim >>@?A@BA overfit BB>?CDAB overflow :>G<;?D= overhaul DCDHCBCF
        word overhead ABB2BAB; overlap D5A0C>@9 overlay JGIJHGHI overload =:96A>=: overlook @?<>CB@B overse GHFHIIHI
        word oversea GFFJIGGJ overview @D?D?B=? overweight HHFLFFEI overwhelm AC?CEFDG owe =?::AB>> owl A?@@CBBB
        word own CC<<EE?? owner ?EBAEHGH ownership GJHJEHHE oxford @A;?DDBE oxid MJKPJGIK oxygen MJLPJHIL p.m CA@@B@??
        word p0 BA<<CC@@ p1 8742==<: p2 ;864?==; p21 BB@@CCBB p2p F8F>E=EA p3 A@<<CB@@ p4 BB>>CCAA pa EC@FDB?B
        word pablo AB>>CCAA pace BBADCCBE pacif 8DB4;@@7 pack >EH:ADD= packag BJG>GGGH packet E>G6D?E= pad FDAADB>>
        word page =@@0=@B@ pagerank HIJPGHIL paid <<9=CBAD pain >@><?@>< paint @BECEFFG pair >@@1ABBC pairwis G8E4F>D<
        word pakeha ??@@>>?? palm >@>>?@>> palo BB@@BBAA pan AC@>CFFA panel A@;@DEEH panic HDCGIFFI pant @IH@?EC?
        word pap BA>>CCAA papadimitriou BA<<CC@@ paper 7769DCAC par @@<<BA?? parabol L<K=J@JA paradigm @BB0?AA8
        word paradox GKK@EHHA paragraph >B==@C?? parallel ICHHGAGE paramet CFEABED= parameter IJHLGHGI parametr J8I6H>H<
        word parcel B@@ACAAB parent EEDIGGGI parenthes >B<;@D@? pareto HEJ<GEH@ pari F<F<E=E= pariet JGHLHEGH
        word pariti HHHJGFEF park C<@5@BA9 parker GHFJHIGJ parliamentari FGFJGHGJ pars DDDHDDDE parser EEDJDCCF
        word parson @D@@@DAA part 0=<0AB@B parti BABFDFFG partial G0F0B3B1 particip @ABABBAB particl JKKNGHIJ
        word particular 90506000 partit GEHCFDGA partner BED@FEFF partnership IJGKJJIK pass ?EC7CDCD passag A?F>CBEA
        word passeng HFF?FEDA passiv K8I8I=G< password ?HE>BFEA past 53<0=5<0 pat @B@@AB?? patch =FF=?EE@ patent GGFJGGIL
        word path CCEAAAC> patholog B:F<D<D= pathway CEBFAFEB patienc BB>>BC@@ patient EDGGDDGH patrick FAC@HBFA
        word pattern DEFBA@B< paul 9:65:<87 pauli H>G=D?D> paulo BB@@CCBB paus AB=?CD?A pay A9?8A?@@ payload GFGCFEHH
        word payment DFHGHGHI payoff CACGBACD payrol IGIJHFHI pb IGDJGFCG pc GGHHFEFD pca IIGNGGFJ pcr ==<<@@@@
        word pcs GKIKDHHF pda IIGMIHHL pdas FEBEGHFI pdes IKJOFHHK pdf DAA=EAD> pe KGGKHEFH peac FHFGGHGH peak FAD4EAD:
        word pearson HBE<GCC@ peculiar ?A@@ABBB pedersen >>@=??B? peer GDG5EBE= pen JFJLHDGG penal FHF?EFEB
        word penalti FDDEHGHK pend BC@ABDAB penelop GIIIFIIG penetr EDCGHHGJ peng @A@@BBBB pennock DB>?ECAB
        word pennsylvania CF>AEGAD pentium GCHAGEGD peopl 8@?:DEEF peptid AEBEEHFI perceiv 4320:9:8 percent ?DBBDDFH
        word percentag 9;6;EEDG percentil A=<:D@@> percept BFCF@DBB perceptron AIH?EHGC perceptu H8G9G<F= percol KHILHGGI
        word perfect E<D<GFEG perform CBDEFFEF period G>EAEBCC peripher G<I:F?G> perkin @EC?AGF@ perl JKIOHHGK
        word perman BCBEEEEG permiss 00008:56 permit 5420=;;9 permut GHG9FFF? perpendicular F;D9E>D= perpetu A=?=A>@>
        word persist >>A=DDCE person GBFHFEDE personnel IEFJJHHJ perspect 4BA0;?=3 pertain >?><@AA? perturb GDG4DBE;
        word pervas J8H6G<G; pes HAF=ECE@ pesticid >B@??CBA pet JJGMHHGJ peter @?;8D@B; petri L>K<JAI@ pf BA>>CCAA
        word ph GBEHFBDE phantom FFG<EEF@ phase FFG0DDE4 phd EEAEGGEH phenomena ;JI7@HH> phenomenon 7FC0<CA2
        word phenotyp CAAHD?AE pheromon JJHLGGGH phil CFDABFE@ philadelphia IHGKIHHK philip JDHCIEHD philippin DFCGFHFI
        word philosoph A:D9D=C< philosophi E@C@GFFG phone CFG?BCFD phosphat A@@?BABA phosphoryl BC@ACEBC photo A@D@BDCE
        word photograph ECEDFFFH photographi FDBFGEFI photon HELIIFKI phra @?@@AAAA phrase ;843@>;: phylogenet HIGMGFFI
        word phylogeni LLJPJIHL phys BA<<CB@@ physic EAEFFDDE physiol @D@>AEB@ physiolog IGHKGEGH pi 5620;<;9 pick @@;?EECE
        word pictur @GE<FFED pid H9K=G>IA piec 8AB:@BCB piecewis K<K:I@J? pierc BFD?@FE> piezoelectr KFKLIDII pig B@>>CAAA
        word pij BB>>CCAA pilot C9E6D=F; pinhol K@K@HBIB pink FGGGGGHG pinpoint BB?>CB@? pioneer E=D<D@B? pipe IHHNFEEI
        word pipelin GCEIFBCE pirat IIHLIIIK pit KFIMGCEF pitch KCIEEDEF pitfal @C>?BEAB pittsburgh @B<<BB?? pivot FGHKFDGF
        word pixel HFIJHGIH pj @;88B?>> pk AA<<CC@@ pl IECIGDCF place 5<95CDBC placement CBD=DFFE plagu @AADDCDF
        word plain =FD<@DD@ plan FIHICEEE planar KAI@ICGB plane GFGDFDEA planet KIHNIHFK plant DFG>FGFG plasma LLLNJJJJ
        word plasmid @<@>B>B@ plastic IEHIHFHI plate HKGKHIHJ platform AEE5BDCC plausibl FFCIEEBE play 67;9CDDF
        word player 3?D:@DEB plaza BD@@CEBB plead IGIKHFIJ pleasur AB=<AB>= plenti EIFFGHEH plethora >>><@?A? plot 6EB0=DB8
        word plsa HHFLFFEH plug >=?;@@E> plus <?A5>CD: pm EA?AGDFF pn A@::CB?? pnas C@<@FD@D po @A<<AC?? pocket A?DGEDEG
        word podcast FEDHFEEH point >BC2DCEE pointer GGCJFFCG poisson HEHIGEGF polar IGIKFEFF pole FHJCEGIH poli JFGJHDHF
        word polic GIFLEGGH polici AGGB@DCB polish CJK@FFHA polit HHFKHEFG politician BEDABFE@ poll EFD=DEC@
        word pollut DDAEDEEH polygon KGJIIEIF polym LJLOIIKK polymer KLLKIJKG polymorph GGH;EFG@ polynomi JIIMHGHJ
        word pool CDC?EEEF poor B;?:DDDE poorer AC>>BDAA pop FFEIFGEI popcorn GGEJFGEI popul ECDGFEFF popular <4:5FDDF
        word pore EIIKCGGH poros LKJQIIIM port =<:8@?>< portabl HGI9FEH= portal FIIKGIHI porter HCE>ECC@ portfolio F=E<E@D@
        word portion :;69BCBD portray EDDHEFEH portug D>@>E>A? pos BB@@CCBB pose 0@>05=;6 posit DACBCCBD possess :>:=DFEF
        word possibl :=:?EDDD post A7B7DCCE postdoctor JGHJJHIJ poster EDBFEGDG posterior 8:C3=?C: postprocess JHJLHFHI
        word postul DDCFFFFI potenti @DC>CBCA pound EIHHEEEG pour CDCFEECF poverti GGEKECEH powder LKLLHHJI powel CCABCBAB
        word power E@FADBEC powerpoint HGFLFEEI pp E;?2D?>9 pr ;;64??=; practic >B@0?CC? practis ?C@?@DA@
        word practition AFDAEGGF pragmat GFFLGFGJ prais GDDHGEEH pre D0C0@4?2 preced ==88AA>> precipit GFDJEFDG
        word precis ACC@DDCD preclud =B>=?CA@ precomput A@@ABABC precondit JHGKGGFH precursor JKJJHIHG pred A@@@BABB
        word predecessor @FE?CEEB predefin ;:67?>== predetermin @?@?A@BA predic <;98@?=< predict FEGIEEFG
        word predictor CBAHCFED predomin 89:5<<?: prefac BC@?DDBA prefer EBDACBAA preferenti ;8:7?<?< prefetch GFEKFEDH
        word prefix <FC:?EC? prefront GGGNFEFJ pregnanc JIHLJHIL preliminari 6821>>:9 premier JJKLIHJI premis DA<<EB@@
        word prepar ADC;EFFF preprocess HGFIGFEF prerequisit B>>=D@A@ prescrib F=D<G@F? prescript DFCGGHFI presenc @B@E>CB?
        word present :<;<BCBB preserv 1DD0;DC: presid GHDIFHGI press A>=5DEEC pressur EEGEDEEE presum CEAEHHFI
        word pretend F?C>H?F? pretti CC?@BA<> prevail BC@ACDBC preval ?B@CFGGI prevent EDDGFFGH preview BB@CDDBE
        word previous 0000CCCC price GFIJEEFG primal F;F=F>E@ primari E9C7FEFE primarili =?9=EFDF primat HGGMFEFI
        word prime FFEIEEGB primit :6A4@<A; princeton BA:=EC?B princip H2G2E8D8 principl 3DB1BDBC print EEEH@BB@
        word prior ;2:1AAAC priori B;A6A?A= priorit 9GF==FEA prioriti GBEFDABA prison GGFJGGHJ privaci IJJPIJJM
        word privat A:>=FEEG privileg F>I?D@FA prize <>=:=??< pro =FF:<AD; proactiv F>C8EBC= prob ?@<<AB@@
        word probabilist H>GCG>F@ probabl GGFKDDAD probe FHIFDEGB problem <FE0EEEE problemat @997D==; proc 7:00=?:8
        word procedur <IF@<GF= proceed 06009=67 process AHG@CDCB processor 8GE3?FD< procur =FG=AEFA produc <=<?EFEF
        word product FFGFFDEF profess FKJIFIHH profession JFI?GGGH professor GGDJDDBE profil ?FF0>DD6 profit CABEDCCD
        word progenitor AD@ABEBC prognosi BFDHEGEH program AIHAAEFB programm BAD7AACC progress AA@;FFDF prohibit BB@GDCCF
        word project CED@BCCC projectil AEF?DEEA prolif A?C=B?F> prolifer =?9:AC=> prolong @A>@CCAC promin <<<<@@??
        word promis ;;8;EEEF promot DEDHAA?@ prompt >>C?BCBD prone @GE=ADC? pronounc ??<<BA@@ proof CEDBADB> prop BCABACAB
        word propag EHHGCGGD proper B0@0D4D3 properti BGF>@CC9 proport A5>0@==9 propos 4:90DFFE proposit 9=45?B<=
        word proprietari DCAEGFFI pros DE?BEE@C prosecutor IKJNIKJL prospect ;EB=AEDB protect D?C:CCCD protein FEGNFDGJ
        word proteincod BC@ACDAB proteinprotein LKKRJIJN proteom GHFMEGEJ protest HHFJGHGJ protocol FIHKFIGH
        word proton KFFLIEDH prototyp BEBDDGFE provabl ==<;@@@? prove 1B<0?=?0 proven 7DC2<@B8 prover =JK>@HI@
        word provid 69:0CDDE provinc @A==AA>> provinci DBCFGFFI provis 9BA7>B?; provoc AC@AAC?@ provok CB?ACC@B
        word proxi GHHKFGGH proxim BBCGBBCE prune ACAHACAE ps @=::B@?? pseudo G9H7F>G= psychiatr G>F<D?B<
        word psychiatri BD?AAD@B psycholog LJHOIGFI psychologist @C?@AD@A psychophys IHFLGEEH pt KEGIIDFF pu B@==CA??
        word public GAEAECEE publish ABBCFFEF pull FGDIGGGJ pulmonari J<I=H@H@ pulp LLKPIHJJ puls FJI5CHG; pump ?JHDDHFF
        word punctuat BD@ACEBC punish HHFLIIHK purchas GDEIGGFH pure C0B0?4=1 purg @<>:B=A= purif @B@ABDBC purifi =A<<?C??
        word purport EGFJGHHK purpos 0>?0@BAB pursu >>;>CCBD pursuit FED?GEF? push AD?DGHFH put BD@DEEDG putat <:<:A>@>
        word puzzl CJIFEHFH pv HGI@FEGB pyramid JBH>IDGA q1 ??::BB?? q2 @@;;AA>> q3 GBF>ECEA qa AGF@CEEB qcd MKLOJIJK
        word qi ;888?=>> qj BB<<CC@@ qk BB>>CCAA ql BB@@CCBB qm BB@@CCBB qos IGIOHFHL qs BB>>CCAA qt BA<<CC@@ quad F=H=E?E?
        word quadrant H?F?FAEA quadrat G4I2F;H: quadratur DDK;CCI? quadrilater JJIOHGGK qualif HJHMEIHH qualifi =;:7@>?<
        word qualit H6G2F<E9 qualiti DEGFCBCC quantif ABE?CDEB quantifi 020089:5 quantit F2F0E:D7 quantiti :EC8BEED
        word quantiz GHI7EFH< quantum M0L1K9K: quark LJKOJHHK quarter GGEKGFEH quasi H9H8G>G> qubit GJKLEHII queen GDFHHFGH
        word queri DBGECAGB question B?A4DDCD questionnair HIGLFGFI queu HBF?FDEB queue GFH4FEG< quick >2<0=885
        word quot EEC?EEEG r0 BB>>CCAA r1 ;=88?@>> r2 ;;65??=< r3 @@::BB?? r4 BB>>CCAA r5 BB@@CCBB ra HGFLEDDG
        word race JGGKIGFH radar GGH>EEF@ radial K:J9H>H< radiat KHKJGGIH radic @?DADCED radio E4D5D8C8 radioact JHIKHHIK
        word radiologist EIK@DGIB radiotherapi JJLLIIJI radius AEE<DEDA railway OKKQLIIN rain BECDEFGG rais :>99BFDB
        word ralli JJIOFHGI ram IGGLGFEH raman JAKCHCIE ran AC9<BC;> rand EDAEFGEH random E:E0C9C3 randomis G=F=D>E?
        word rang >>A>FFEG rank FGHLEDEG ranker >B@BADBD rao @A>>BCAA rap DEAC rapid E>BBEDCE rare C@@>GFEF raster IJHNGHGK
        word rat HHFLFFDH rate AFFD@CCB ratio 0GF06FE4 ration HHHG rational A=>;B?A> ratnasami BB@@CCBB raw 7:55<>;;
        word ray IHJ:HGG? rb HGFLFEEI rbf G@F@FBEB rc BB@@CCBB rd AA<<CC@@ rdf IHJQGGIM reach =6:5CCBD reachabl HEI9FCH=
        word react AA>BDEDF reaction HJHKHIGI reactiv I:H8G>G= reactor KLLLIIII read B4A4??=> readabl GFHKEDGH
        word reader 8FD6=CA< readi CB>ADCAD readili ;:66@?== real E0D0D?C@ realis BBADFGEH realism HGFLFFEI
        word realist @1=0B9=7 realiti BHG5@D@8 realiz 77<5CBAC realm @@??@@@@ rearrang ??<<AA@@ reason BEBEFGDF
        word rebel HJHLIJIL rebound IHJMIGJL recal 3?<0;=<4 receipt @A>?ABAB receiv @=?5EEEF recent 9272DDDD
        word recept F<C8D?B< receptor FGF<FFEA recess HHHLGGGJ recherch ?=>;A@A> recipi >B<<@D?? reciproc GDEHFBDE
        word reckon =GH>@FF@ recogn @@=DDEDF recognis =>:=EEDF recognit DJHIEIGF recombin =?<=@B?@ recommend EDFGFGGI
        word recomput AC<=CD@A reconfigur ICH?GEGB reconstruct EIIHDHGD record ADC8EFEF recov B=@=GDCE recoveri GHIKHHHI
        word recreat FGF<GDG> recruit DDCICDAE rectangl >@<;@C@? rectangular G9G7F=F< recur B;C<E<F= recurr IFJ:GEI?
        word recurs IDGHHBFE red E6B0B8D6 redefin @B>?BDAB redesign ??@?A@BA redistribut A1>0?9;5 redmond A?@=B@B?
        word reduc C0A0DEEE reduct CHG4DHGD redund IGGJHFGG reed KBG@HCDA ref =720A=;9 refer A=?>BA@A refere FFGJFFFI
        word referenc ?A<=BC@A refin BDDD@BA? reflect BB@DEECE reform BHGFFFFG reformul E:D:D>C> refresh BBF>DCD@
        word regard 45;3AA?A regardless :;45@@;< regim CHHAGHHH region @CDADDEE regist @C@EDEDF registr =IH;AHG@
        word registri >GF@@FEB regress GGIIEFHF regul HIIMEEFG regular DEEHCCEC regulatori FGGLDCEF reid FFEIGFEH
        word reinforc JBJGG@FB reiter GBFDFEFG reject =FD<CFCD rel AC@@BDBB relat A<A0?>@0 related @EE?CDEB
        word relationship :B@?FDDC relax EIHEDGFA relay HIH=EFF@ releas >EC?EFEF releg FHFJHHGJ relev B@BD@>??
        word reli 3413DBCC reliabl IGGKFDDF relianc ABADCDDF relief FIFGEIGF religi C=A?B=A? reluct ??F>@AD?
        word remain ==9@CDBD remaind =>88@A>> remark :;59CCBD rememb ==:9=>:9 remind A?=<B@?> remot I8G6FDFB remov C>A5FDEE
        word render EGFLDEDG rendezv JHHLGEGH renew H:D8C<A: reorder BB@ACDBC reorgan BD?CDFDG rep EEDHGGEH repair DAFEFEFH
        word repeat A?>BEECC repertoir CC@CFFFH repetit =?B;ACB@ replac AEACEGEF replay GHFLFFEI repli GEEIDBBC
        word replic FGFGEEDC replica GDFJFCEG report 4;:4CEEE repositori CGG4CFF< repres 8880BBAB represent 0GF08EC5
        word repress ;;>;>=A> repressor A@>?CBAB reprint 8:66=?<< reproduc 8759DCCF reproduct :GC5CED; republ GII@HGHA
        word republican IKILHJIK republish ?=24CA;= reput IDHDGGHI request >A@BECDD requir 0><0BBCD rerank FFFLEEEI
        word res ;954>>;: resal =:<9?<?< rescu EIHCGHHH research >CBACEEF resembl A@=@EEEG reserv ;D@9DEED reset AC>?CDAB
        word resid :<@<AA@B residu GCG5DAE; resili >?<<AA@@ resin BHF@DGEC resist CGGE@DE@ resolut @EF0@CD9 resolv ?7C7DCEE
        word reson BGI6AEG: resort >=<:?@?= resourc CDFACBD9 resp BB<<CC@@ respect 00004300 respond =A>:EEEE
        word respons @ED>DDDD rest DC@DGGEH restaur JGIKIHIL restor :HE8=EC< restrict >C@2BEDB restructur =GF=?ED?
        word result 7??0BBAC resum CC@CEFEG retail GEDHHGHJ retain 997:CCBD retard HCFAFEEC retent DGIJDFHG retir HHFIHIHI
        word retract BD@ACEBC retrain HGFLFFEI retriev BGHE@DF@ retrospect H?G>F?D? return B@@AFFEF reus <<A8AAA?
        word reusabl IFHMGDGI reuter DFCGFGDG rev AA;;CC>> reveal ?6<6DEDE revel ;;<5>>@9 revenu GFFJEBCD revers FDF=FEFF
        word review FFEJCCBC revis 8774:::7 revisit =::8@>?= reviv BC?=AB=; revolut BHG@BHGA reward HGHOEEEI
        word rewrit FHJ;EFH? rewritten AA>>AA== reynold FBG9DDF= rf J=E:H@E? rfp BB@@CBAA rg BA@@CCBB rgb IGHLGFGH
        word rheolog BFF=DDE? rhythm EGFJGHGJ ri =;64@?=; ribosom C@>@EBAC rice EIEKDFCF rich ?5?6D@BA richard ?=;7C>B:
        word richer F?D>EBCB rico DEACEDAC rid F@@AGABC ride I=I<E?F= ridg JFHKHDGH right =@>5DDCC rigid G?F<FBE@
        word rigor D8B6B;A; riley BC@>CDB@ ring GFHHDFFB rip ?A@?>@?> rise ;:6:AAAC risk GDFDFFFG rival DEDFBEDD
        word river CEIJBCGF rj BA<<CC@@ rl BB@@CCBB rm HGEKFEEH rmit BB@?CCBA rms FEFLCDEH rn AA<<CC@@ rna HHIOGGHL
        word rnas LKLRKIJO road H8F2B@B4 roam CBBEFFFI rob BC?@BC@A robert DB?BFDDF robertson DF@>DGFA robin AFI=CEF@
        word robinson FECFGFFH robot GGJMFFIJ robust IFGKFDEF roc GGHLEEGH rocchio CB@@DCBB rock A<>;C<B; rod =JH<?HE>
        word rodman HGGLGFGK rodriguez CA@@DAAA roger EFEGEEEF roi IGHLGEGH role B?B@DDEE roll KEIKGFGH rome @;;=B?>@
        word ron DDCBEDFC ronen C@>>DAAA room 8:@5;A@9 rooney GJILEJHJ root B7@3A=>: rose BCCDCCED rotat JHIJHFHG
        word roth DB@CECBE rotor JIHOHHGK rough FBCEB>>> round GBEEEGEE rout FFHHFFFG router @@:;CC?@ routin :<66>A==
        word row @E@D@C?A royal HDFGHDHG rp =;<<@?@@ rs B@==CA?? rss FFFLEEEI rt F;D<E?C@ rule CGGCDEFE rumor JJHNHIHL
        word run ><>6DDDE rung L<K;J@J? runtim BBC4BBB; rural D<B>EBEE rush CD@AAB>? russel CA<=CA>? russian IFHGIGGI
        word ruth DBAACA@@ rv BA>>CCAA ryan BA>>BA== s.t AA::CC?? s0 A@::CB?? s1 5420;;;8 s2 8742==<: s3 =;87@?>=
        word s4 F?B:EBB? s5 ?><<BA@@ s6 BB@@CCBB sa FECICDBE saccad EA@BFDBD saccharomyc 9><;=B@? sach C@EBB>E@
        word sad CC@@BB?? safe E=D>DCCD safeti HHIKGFGH saint A@?>@@@? sale @<CACAFE salient <<::@@?? salin ?>>>BAAA
        word salt JHHJGDHG sam AB??CC@@ sampl DEFBEBE= san E6B3F5F4 sand FGEKDFCG sandholm ?=::A@?? santa GBE>ECCA
        word sarah DBB>DBD> sarit ?A>>ABAA sas BB@@CCBB sat B?E>B>@> satellit IFKIFFJE satisfact AHHGDGHG
        word satisfactori ::66@@== satisfi 00:044:3 satur HEGIFCFF saturday IGGJGEFG save <B?<CCBD say GFBGGFDG sb FHDJEFDG
        word sc A@::CB?? scaffold BGF>DEEA scalabl FCEHFEFG scalar EDH5DBG; scale C?E0BADB scan FCG1CAD8 scandal IFDHHGFI
        word scanner AD@BBEBD scarc @@<:BB@> scatter IIJJHGIG scenario BECFBDBC scene GHHHDDBA schedul IIJMGGHI
        word schema DFGIDEFG schemat F;C8F>C= scheme 9HG?8GE; schmidt FGIIGHGI scholar J7H5H<F: scholarship @@?>@A@?
        word school ;DE=DDFF schultz EFAEGHFI sci ==44@@;; scienc @DDABDDD scientif F1E0B7A2 scientist >CA@DGEG
        word scope 9B>3>A>; score AEBCEFFG scotland HIGLHIHL scott HGEJEFFF scout GFGMDDDH scratch HDGEIGHI screen GCF<GEFF
        word script DGF@EEEF scroll BC>?CDAB scrub IEHHGGGI sd C??:G@F= se ;;::???? sea B@<AEDBE seal IAE>ECC@
        word seamless C4B3A9A7 sean GECGHECG search EFIH@CFA searchabl ABADDEEG searcher >;<>B@@B season GGCHHGFI
        word seat FEDHGFEH seattl EEAEFFFI sec @>::B@>> second B3?0CADB secondari IHHNGDGI secret E@C;BAD>
        word secretari A?>=?==< section 0@=09@<4 sector =GF<@EEA secur HHHKFEGG sediment ?C@@@DBB see CD?CDEBD
        word seed AACG@?@B seek 8DA7AC@A seeker AC@BBEAC seem ?>>=@?@? segment CIIHCFFE segreg IFGKGEFH seldom B>>;D@A>
        word select AEEDEFDE self H0H0B0B0 selfish @?<=CB@A sell DABFB@@A seller AFEH@EDD sem JJGNHHFJ semant GDGEECFB
        word semest CC@ACDAB semi F2G1C9C8 semiconductor GGGKGEGF sen EDCFFDCF senat HGJJFFIH send 6937BCBD sender C:C:B?C?
        word senior E@DBEDEE sens 4CB1ABAA sensibl A>>;A?@= sensit CEFGBCDC sensor GFJKFFII sensori G<G:FAF? sent 6511:966
        word sentenc HCGAGGGH sentiment F@FEHFFI separ DCBBDCCB sept AAA?A@A? septemb >?;>CBBD seq BA>>CCAA
        word sequenc ?DEB=BC> sequenti H4G0G;F9 ser A>@=C?A> seri BHG0<CB2 serial ABFCFHGI serious >::;EABB serum AB@ABCBC
        word serv 8969EDDF server AEFA?CD> servic CFG>BDEB servlet FA>@HCAC session BEEEGFFG set ;BC0>@?? settl DCADEDDG
        word settlement BFCDEHGG setup 8B?2=A>9 seven ;060@1>0 seventh IFEIJGGJ sever BCB>GFFH sex IEGFHGHI sexual BCADDFFG
        word sf @@<<BB@@ sg BB>>CCAA shade HGDHGFEG shadow HGG@EFEE shake DFDFFHFG shallow F;D9E=D= shape ECFCEDDE
        word shapley G>F<EBE? share BAD1ACCB sharp FBDBHFFG shear M8L;K=J? shed ?FD<ACB? sheer DDAD sheet FGH8CCD<
        word shelf B:@;D;B= shell HHJJGFIG shen BC>>CDAA shenker DD<>EE@B shi C><<E@@@ shield @JH;?HG= shift CFE1?B?6
        word ship ?A;<AB=> shirt CGF@@EE< shock F@D<ABB< shoe HEDHIEEI shoham BE<=CF@A shoot CFIDFFGF shop BGGBGGFH
        word short C0A0;290 shortag CFCDEIGG shortcom >@:;AC?@ shortcut BC>@DDAC shorter @A;<CB>? shortest C;A7B?A=
        word shot ADDCDEDE show 0030CDDD shown 00000200 shrink @FD;CDD? shuffl HGFLFEEI shut CC@@BB?? shutdown ?HH=>EG=
        word si 64>0<;>8 siam AB@?BCBA sibl ?A<=AC?@ sick HJKJHIJJ side @3C0>@A0 sidewalk FGDHFGEH siemen IIHNHHGK
        word sigcomm @><<BA@@ sight DB@CEDCE sigir 8864===; sigkdd @B@@ACBB sigma AB<<CC@@ sign C@@?DDCE signal FGH0EEFC
        word signatur CFFHDDGD signi B>>>CAAA signifi ;<>9==A< signific <8<0EDCD silenc HHELDEBF silent AA??BB@@
        word silicon KGJMGBFD silk FEFGEDGH silli @>A>@=@= silva BB@@BBAA sim BB::DD?? similar @A@?DDCE simon CEADEFDG
        word simpl @0?0A?A@ simpler <?88@C>> simplest ==:9@@?> simpli 4000?5?0 simplic <>46AB<> simplif AHF?CGEB
        word simplifi F6C0C=B8 simul HJILGHHI simultan D=B0B<@0 sin JJHMHIGJ singapor @A>=ABA@ singer EDBFEEDH
        word singh EDBFFEFI singl E0D0B=B? singleton DC>AFDAD singular JHJHHFIE sink @HDAEGFG sinusoid IBIAGDHD
        word sir C?B>B=B; sister EGFHFIGH sit HHFLFFDG site >DE?ABBA situ 8:B7=>B= situat @A?3DEDD six C5A5@<A=
        word sixth C=?:FCDC size 9CC>?<@5 sj @@::BB?? sk @@<<BB@@ sketch F>C<FBB@ skew H?H>FBGA skill 4IG3:EC9
        word skin HGHKFFGG skip =?D<>@A> sky BFDAAGFA sl BB>>CCAA slab BB@BDDBD slack IJHLGHGI slam FIIIFIIH slash GEDHFFEH
        word slate DDGFFFHI slave HGJNFGII slay HIHKHJIK sleep JIIPHFGI slice =FF8ADD= slide HEH=FDGA slight A3=0D8B3
        word slip CGIDEEEF slope ;DB9@DB? slot C5D6B<C< slow B6>0>9:4 slower A;=:A<?< slowli GFDJFFEF sm GGDKEFDG
        word small D<B@CACA smaller A5>0?==7 smallest B7C2@<@8 smallhold @A??@A@@ smart J>J?GFHF smile E@@>D@?=
        word smith :;75==:8 smoke JHHLHGGJ smooth DCDEEDDE sn ><88A?>> snapshot =?9;AC=? snippet DCF<EDE@ so17 AB>>CCAA
        word soap BB??BB@@ soar FHGHHHHH soc HJEKFHDH social I:IBC=E7 societ C?@>DAB@ societi 8CA6ACCA socio =><<@@@@
        word sociolog BC<>DE@B sociologist B@>>CBAA sodium JGHHKIHJ soft F:H8C=C< softwar HEHEGEGF soil JEHJICEF
        word solar LFJJJCHE sold DA?CDBAD soldier CEDFDEFG sole 7561;9:5 solid HCHHF@E@ solidif IHLLGGJI solubl JFILHCGH
        word solut ?FEBBCBC solv ABC0??@4 solvabl HFHKFDGG solvent HIJOFGIK solver 7JI6=IH< som GHFLFFEH somewhat 9;64=?<:
        word son GGEGEEDE song AB@CEFEG soni GFHIFFII soon <=78>=9: sophist 8;7;DDCF sort 56>08:;5 sought =<87A@=<
        word sound EDCGDDEA sourc BBD>ACD? south B@@BECEF southampton EB>AFDAD southeast HAE=EAC? southeastern EDDHFEEH
        word southern FBCBICHE sp BB>>CCAA space AEF0BAC@ spain DDBEFEFI spam EGJHDFHE spammer >A>@ADAC span A9@9EDDE
        word spanish JIGMIIHJ spare >FF=@DD? spark IHHMHGHJ sparql KHJOIGHK spars D5B0C=B9 sparsiti CIFBDGED
        word spatial H0H0E6E5 spatio EAG8CCF< spatiotempor G=H<F?G? speak BA<@CDAD speaker JEIHHEGE spearman GCFAGDED
        word speci 0AC17@@8 special A1?0DACA specialist EFFAHGGG specif :>?<CDBD specifi <090<;:6 specimen BJHDEIGG
        word spectra ;LK6@JJ; spectral J4J4H:H: spectrometri CB>@DEAC spectroscopi @MLACKJD spectrum CEFGEEGF
        word specul FIDJEHDH speech IEIJFDEC speed AFEDBBFF speedup 9687><>= spell AD@AADAB spend BECDHGGI spent ==9=BCAD
        word sphere @FH;CEG? spheric K8K7I<J< spice KIJMIHHJ spike HBFIGFGI spill AGIHDFFH spin JFKJHEHF spiral HAH?FCGB
        word spirit @?==B@?? spite C?>?EAAA splice @B<=BD?@ spline EDI<DCH@ split BHFD@ED@ spoke EGDGEHEG spoken ??>=@A@?
        word spokesman IKILHKHJ spokeswoman JIIMJIIL sponsor J7I8H=H> spontan H6H4F:G9 sporad H@FBHBED sport CBAEGFFI
        word spot BAEFGFFI spotlight GCH@DFG@ sprawl FGGKFHGJ spray KIJHHIIH spread ?CD0>@A8 spring EEBHEEDF
        word springer @@:;CB?@ spur CDDGDDEG spurious @;<:B=@> sql GGDKFEDG squar >?E0;EF5 sr HGDJFEDG sri F?G@F;H?
        word ss BA<<CC@@ st ;;75>>;9 stabil IJJNHIIJ stabilis GAJ?FCHB stabl F>ECD=C? stack DIGHCFCC stackelberg KIFMIGEJ
        word stadium HGDHGFDG staff HDFFEBCC stage ?ED8EFDE stain FFEKDDDH stainless K@J?IBHB stakehold =?:<?C>@
        word stall IIHMHHHK stamp ??>ADDEG stand ECBFDBBC standard EEDHBB@B standpoint AA>=CCA@ stanford B>=:F@E>
        word stapl CEBFEFDG star EHGDDDFF stark DC@BDDAC start @?>@CCBD startup DCBEEDCF starvat BC>?CEAB stat BB@ABCAB
        word state DEF1DDED statement >B?<FGEF static H0F0G7E6 station ?FEAFFGH stationari J:I9H?H> statist GEGGECDB
        word status @B@DA@@B stay @8B4D8C5 steadi G6F5D:C: steal FCDHFEFI steam MGKLIEHG steel ILKOFIII steep CB@ADCBC
        word steer DGF@DEEF stem JHGMGFEI step A@A0>BA> stephen BC>BDECF stepwis I@G<GBF@ stereotyp ?KH=AHG@
        word steril CC>@DC@B steve BCAECDCF steven E;C9F;F: stick IGI@FEFB stiff JGKJIFJI stimul EEEJGGGI stimuli :DC4?CC;
        word stimulus ECD7DCD= stoc BB>>CCAA stochast JCJHIAIE stock GGF>DFEC stoke AB??AB@@ stone B@@BEBDD stop D:A:ABBB
        word storag EFFGADE@ store 8>;7DDDF stori EADHEDDD straight G@ECEBEE straightforward <=7;DECF strain HHI?GGHG
        word strand G;C9B=@< strang L?J>H@G? stranger FGEGGHFH strateg H:G<GDFG strategi AFFDACDB strategyproof GGFLDEEH
        word streak CEGKFHHK stream BFGEFDGG streamlin G?G?D@D@ street G@FA@AD@ strength CCB7EEDE strengthen @HFADGEF
        word stress EHG;EGEE stretch HHFJHHGJ strict @8>2?=>: stride GGGKIHHK strike @A@ABCED striker HIGKGIFJ
        word string E?DEB?CA stringent ?@<<AB@@ strip GAG:DDF< stripe ??E>@@C@ strive @<<:C?@> stroke JEJKHBGF
        word strong E0C0?3<0 stronger >?:=DDCE strongest ?@=<@A?> struck GGDHGFDG structur EFGFDCED struggl EEDGDECF
        word stuck HFBFGD@D student GGGIHGGH studi <BA0@DBB studio EDEBCDE@ stuff CBBBB@@@ stun CCABAA>? style @DF8AACB
        word stylist E>@>E>?= su @C?;@ED= sub B0C0A6A3 subclass A?>=CAA@ subdivis KEHKHEGG subgam BC>@EDAC
        word subgraph EECIEECF subject =?=0BCAC submit 4515@A@B suboptim @9:9D=?> subordin A@@?BAA@ subscrib CAECEFFH
        word subscript >GE;?GF> subsect ?A89BD>? subsequ A?@3DDCD subset ?CB0>BA2 subspac GIG9FGF> substanc >C@?>CA@
        word substanti 5000=875 substitut <FC9CECD substrat GKIKEIHG subsystem EGDHCFDE subtask =@><?BA? subtl ??<<@A??
        word subtract FFFJEDEG subtre =;<7@>@; subtyp @GF?AFEA subunit @B>>ADAA succeed A@=@EDCF success 3<;4EFEE
        word successor AC>AEGEG succinct ::<7=<@; sudden HDFFGEEH suffer @@<AFFEG suffic ?A::BC?? suffici @0B0=5?0
        word sugar IHIFGGGH suggest 0;70CDCD suicid ?@B?=?@= suit ;CA9CFDC suitabl 1000:774 sum 6A@0B?C7 summar >GDCDGFF
        word summari 4><0;<:5 summaris BA>>DBAA summat BD@ACEBC summer HDGFFEEF sun FDDCDGGH sunday JIHKIHHJ sup 8820==:7
        word super F=E9B>B: superb ?AAA>A@@ supercomput CBFADDEC superconduct MIKNJGJK superior AAB:DDEF
        word supermarket @DACADAC superposit KHJLHGHI superset =>>9>?A< supervis E?DEB=CA supervisor CB?CGFEG
        word supplement <;86A?>< supplementari @:?1A??: suppli EEECDCEE supplier FHGIFFHE support >@B0CDDC suppos :<37CDBD
        word suppress :ID9@HF> sur BA@@CCBB sure =?98;>76 surf @A>?BCAB surfac HHJFEFG? surfer ?@>:ABA= surg >;=9=:=9
        word surgeri KHJLIIIK surgic B;G=D<D> suri BA@@CBBB surplus E@D;DCD? surpris @A:>HHFH surrog AGE;BDC>
        word surround E>C=DCBD surveil B@>>CBAA survey HIGKFGFG surviv AEB@FGDF suscept >?:<BB?A suspect IFHIHGHJ
        word suspend FFHIFGIJ suspens HKKNIIJL sustain FEEJAA@B sv @@>>BBAA svd HHFLFFEI svm HHFLGGEI svms LLIPIIHL
        word swain @A><ABA? swan GGDHFGEH swap EIFEHHGI sweden JIGMIGGI swedish EBDCEBFC sweep IGHJHGHI sweet BAAA@@@@
        word swell JJJOGIIM swim @>?@BB@A swing GCGFFEFH swiss FHFJGIGJ switch GEG;GFFG switzerland GGEIIHHK sx AA@@CCBB
        word sycara CD@ADEBC symbol EBC4CBA: symmetr EDDEDBCB symmetri DHI=FGHF symposium @A9>FHDG symptom GIHIHHHK
        word synapt A;<:D>@> sync EECFFFFH synchron GGIIFFHF synchroni AA>?CDAB synergi ?C@@?DAA synonym ?;:8A=><
        word syntact 9685>;>; syntax HIFLGHEI synthes D:B9D>B> synthesi EGH4CEE: synthet F1E0H8G6 system ?HI@?FF@
        word systemat B1C0E8D7 t0 A@::CB?? t1 8842==<: t2 ;;65??=< t3 @AD<BCD@ t4 BB@@CCBB ta BB>>CCAA tabl =C@0DDDC
        word tablet KIIJKHIJ tackl ;=88>@== tactic @C?>AFD@ tag GFHLFEFH tail F9C6D>B< tailor :988?>>> taiwan KHILIGHG
        word take 1501>B@@ tale A>A>A>@= talent CEEFCFEF talk ADC?CCBD tall B@A=A?@< tamb BB@@CCBB tamper =?>:?@A=
        word tandem DE@@FFBB tank @FG>BEFB tap GHFLFGFJ tape @A>?ACAB tardo FE>>GFAA target EACCFEFF tariff FB@AGCBC
        word task @ABA==>; tast GHGMEFCF tau F<D;D>B> taught AA?BEEDG tax GHHLEEIH taxa @@@@BBBB taxonomi JJIOIIHL
        word taylor L=J;I<E: tb @A>>BCAA tc B@<<CB@@ tcp HDGIGCFF td BB>>CCAA tdt @A@@BCBB te 357645<; tea H@E?G>E=
        word teach JIIOGHHK teacher EGFJCDEH team >CD?EEFF teamwork JIILGGGI tear DCJFGFGG tech CCADDEDF technic F8E8GEFG
        word techniqu 7GF<5ED8 technolog AFFADEFE tedious B=@>C>B@ teen JIIMJIIL teenag GGGJHGHJ tel D@==FA??
        word telecom KFJGGFHG telecommun JHHMIIIK telephon GHI<EGG< telephoni BIH@BHGA teleport JLLQHJJM telescop BHFACFEC
        word televis EDDGGGHI tell ??9<BC@B tem NLLQKJJM temper A@?>B@@? temperatur CEFCACD? templat FDH3DCG;
        word tempor H=HBF=F? temporari D@A<F@E> ten 8640A;A7 tenant A?A@A>@? tend 7525AA@B tendenc @@9:CC=>
        word tennenholtz BD>>CEAA tensil J=L>H@J@ tension @KHCDHFG tensor GIJLFGHI tentat C@A? terabyt >B@?@CBA
        word term >@A06780 termin E@D0CCF8 terminolog JJHJHHGG terrain @>>>AA@@ terrestri D?@>D?A? terri C?G>F?F>
        word territori CD@BGHFG terror @D@A?B?@ tertiari G@F=FBE@ test BEE@?AA@ testb >DB9ACB? tester ?JIBAHFC
        word testifi FFGJFFFI testimoni DEBCCD@A texa <>99=?:: text D@D0B<B2 textbook GGFLFFEI textual 8463?:=:
        word textur EFHKCFHF tf 8;88=?>> tfidf @@@@AABB tg BB@@CCBB th AD>EAC?B thailand EECGGFFI thank 9<49BDAC
        word theater HIIMHIHK theft FEI;DCG= theme >FB?CFCE theorem AHG0AGF7 theoret A0B0CBBC theori AIG?EFFD
        word theorist BAA>EBE@ therapeut E>?=E?@> therapi HKJEIIII therapist DHHGFGGI therein DB@EEDBG thermal K3J3I:I;
        word thermodynam IGIIHFHF thesi 08103>64 theta D@>>EAAA thick CFH7CEG> thin JFJHHCHC thing >C?<DDAC think BEBE=?;=
        word third 2000;1;0 thirti ?A=>AB?@ thoma BEADEFFG thompson FFCGGGFI thorough <=88A@>> thought 8A=0?<>1
        word thousand 6450>8?4 thread GIELFGDH threat =<:>BBAD threaten >==<>=>= three B0A0?0?0 threshold FGFEEEEA
        word thriller BEAAAC@@ thrive HGFLGGFJ throughput GEFJFCEG throw BCBC@A@A thrown >B@A?CBC thumb =;>>@?AA
        word thursday IHGLGEEH ti HECIGDBF tick CA@ACA?@ ticket DECFFFFH tide FEEFGFEF tie 6B@59?<8 tier C9H:A=F>
        word tight B8B3B>A: tighter CC@ADDBC tile ?@E?BCEB till A@<=BA?@ tim ED@@BB>> time DBF=BCBB timelin BA@@CBBB
        word timeout DIFCEGEE timer FD>AGEAD timescal GJHLEHGH timestamp HIFJEGEG timothi DC>@ tini <><<;><< tion BD@ACEAB
        word tip AHG:BBD; tire AABA??@? tissu 2@F08@E8 titanium MGLMKGJJ titl >7=0;AB5 tj A@::CB?? tk BB>>CCAA tl BB@@CCBB
        word tm FFCIEECF tn <>88?A>> today A@=DFFFF todd B@@@CABB toe FEDGFDEG token DCBHCBBE tokyo GHEKEFCF toler DHHEFGHF
        word tom A@;;@A<< tomographi AIJ?DHHC tomorrow IHGJIIHJ tone ABG@CCDA toni CD?@CE@A tonight FGGHFGFG tonn ?CAA
        word tool BGF?@EC; toolbox AHF@BGEB toolkit FGEHEFDE top @=@2B?A@ topic G?GCD;C= topograph J@F>IAE@
        word topolog GIIKFGHG total A0@0B?A@ touch GADBFDDF tough EIHHHHGI tour AB?CCDDG tourist F?F@EAEB
        word tournament GJJLHIIK town CDEEDEFE toxic FIHGHGHI toy CCCFFFFH tp BB<<CC@@ tr ??::BB?? trace ADEDCDDE
        word tracer JHKBHGIE track HIILFFFG tract @=F=A?E? tractabl E9B7D=B< trade HEGJFEGF trademark =968B@=?
        word tradeoff :866?>== trader EDGKCDEF tradit =;=1CBBC traffic GEHFFDGC trail GFEKHHGJ train GFFHDCDD
        word trait AA?BEEDF trajectori GHJIFFIF tran HFCJFECG transact FDDEFDEF transcrib GGEKEECG transcript HGHOHGGK
        word transcriptom HHFLFFEI transduct BD@ACEBC transfer EFH3BFFB transform CJGGDGFF transgen HFGMHDDH
        word transient H<E=GCEE transistor JHI@HGHC transit EEGBBBE> translat EAEDD@C> transmiss HCIDFCHB transmit A6?1@;=7
        word transmitt GKIKEIGH transpar FGDIEEDF transport GGHGFEGD transvers E>G:EAF> trap DGCIFHFG trapezoid KBI@JDGB
        word trauma IEIAFFF@ travel G;F;B@BA travers ;:A5@@A; treasuri HGEJGGEI treat A9=7GDFE treati EHGFGGGH
        word treatment EEF8CFGB trec FCGHEBFE tree CGHABDEB tremend ?>>AEDEG trend 7C@7BBAC tri D?@BBBAC trial @?@8BBBD
        word triangl HHFMFGEI triangul HIK:FGI> tribal D?@?E@A@ trick C??@?<=> trigger 87A3>=>: trim ?A@@>@?? trip ;=98=?<;
        word tripl <::8?=>< tris A@@?BABA trivial D8?2C=?9 trna ED>CFEAF tropic ECDJEBBE troubl IHHLIIHJ trouser HKJLHHIL
        word truck KDHIIEGJ true 2402>@>@ truli 78969:;8 truncat <:<:@>@> trust IHHMFFFI trustworthi BB>@DDAC
        word truth D<C=FFEG ts BB<<CC@@ tsunami KKKOIHIK tub CCBBAB@@ tube GLJJEJIF tuesday IGEIHGEH tumor <KI>@HF@
        word tunabl I<I=G>G? tune FDEJCABD tunnel HGFCGFEE tuoma AD>?CEAB tupl :<65>A=< turbin FKKLEGHG turbul E@H>DBGA
        word turn 9;=7EEDE turnaround GFFJIHHK turner CC>AEEAD turnov C@CGFFFI tutori A>><D@A? tv CGGDFDFE tweet BBBFDEDH
        word twelv ===;?>?= twenti ?@9;BB<> twentieth A>==B?>> twice <>77>@;; twist H>I@FAGB twitter JIIPDEGJ
        word twofold G>D<FAC@ tx AA<<CC@@ type >?B=CBDC typic 00007220 u. =675<453 u.k BB@@CCBB u.s.a BA<<CC@@ u0 BB@@CCBB
        word u1 B@<<CB@@ u2 ED@CGGFH ub BA@@CCBB ubiquit C6A4C;A; uc HBE<FCD@ uci AB>>CCAA ui ;;65??=< uj BB>>CCAA
        word uk FCBFEDDE ultim D<B<FCED ultrasound HIIKFGHH uml HHFLFFEI un AA<<CC?? unabl ;985><<9 unaccept A>>;B?@=
        word unambigu <9>8>;A; unansw EBCFGEFH unari CA@?DBBA unauthor @<<;C??> unavail >::7A=?< unawar AB>?CCAB
        word unbias 98B7=<B< unbound F:G;D>F? uncertain I8H4F=E: uncertainti GHHJFGFF unchang DB?CGFEH unclear C=;:D=<;
        word uncompress >=@=?>B? uncondit >>>=@@A@ uncorrel G>F<E@E? uncov ;=:8>@>< undecid H=E9F?D= under B2@0@;=6
        word underestim ?B@;@EF> undergo >>>>??@@ undergon CECGFFFI undergradu J>I;H@H> underli @<>;B>A> undermin GHEKDDCF
        word underpin BA@CEFEG underrepres @?@>B@B@ understand @=??BBBB understood ><7:@?;> undertak BC?DFFDH
        word undertaken <;98?><; underway HDCGIFEH undesir ?>::A@?? undirect K:H6I>G< unemploy IHJOHHIL unequ C<@=D>B?
        word uneven >;@<><A= unexpect BEBFGHGJ unfair CB@ACCAB unfold =B=:?C?< unfortun ?>7;FFDF unhealthi GFCGIHFI
        word unicast IIILGFGI unifi F8E3C>C; uniform D3D4DBED unilater B?><D?@> union JFG@HHGF uniqu B5@1CAAB unit DEE@EDEE
        word uniti HCGBECDC univ >=::A@?? univers DACAEFFF unix KKIOIHGK unknown EAD0C@B5 unlabel E;D=D?CA unlik <:94<;;6
        word unlimit C?C=F?F> unlock BDABBCAB unmodifi @>@=A?B? unnatur G?F>F@E@ unnecessari ?>:9BA?> unobserv F<E<D>E?
        word unplan DDCGFFFI unpreced =;<:?=?= unpredict ><<:A?@> unpublish CB@ADCAB unravel <=@9>?B; unrel @>><B@A?
        word unreli ?;>;A>A> unseen ?>:;CB?@ unspecifi @<>;A=@= unstabl C;A:F=F< unstructur F;E:E?E? unsuccess ><><@?A?
        word unsuit @>>;B?A> unsupervis G4F3E:F: unus >=>;?>A> unusu AAADGEFH unveil DHGIDIHH unweight @?@>B@B@
        word uo2 JGILGFGI up =GE<>DC> upcom FGGGGHHG updat @<A0=:<1 upgrad CHGFEGGI upload B@?BDCDF upper D3D0E:D4
        word upregul A>><B@A? upstream ABC<DDCA uptak ?><@CC@D upward G?F?D@D@ ur ??><@@A? uranium MHJNKHIL urban IDGKEABB
        word urg HHGKHHFJ urgent A@??BB@@ uri ?>>>BAAA url FCDJEBCF usa ?@:A>?:= usabl FAEGEBED usag A@A9EDEF use 00004531
        word user B=D0?@B? usual ?>;>ECBE ut BB@@CCBB utah ?@==AA?? util ?AADCDEE utilis 7EC3<CC: utr @B@@BCBB
        word utter E?D;CBC> v0 BB>>CCAA v1 =;65@?=< v2 @=8:B@>? v3 BB>>CCAA va EEBFGGDH vacanc ;?F?<AD@ vacuum MIKNKGHJ
        word vagu AB@ACDBC val CB<:DD@> valid @DC@?CA= valley ?CF:?DE9 valu >@C09@A0 valuabl 6320<9:7 valuat ==A>CGEG
        word valv HKKNFIIJ van D>A2?BE6 vanilla C>DAA:E@ vanish <AF>=CD? vapour JKJNGHIJ var BA>>CCAA vari ;0A0:4?1
        word variabl DEE?CDC; varian DB>@FDAC varianc FFEFEEEC variant 4822:>:: variat DFFDCDEA varieti A@?DDCCE
        word various 8070AA@B vast ;=88?@<< vazirani B@@>CAB@ vb BB@@CCBB vcg GGHLFFGI ve >@@@ABBB vector GFGFFEFC
        word vega IIGJGHHJ veget JJIMGHHJ vehicl HIIJDFGD vehicular I<I=G>G? veloc BHGFEHHG vend GHGKGHGJ vendor C<C8>AB9
        word ventil JIKLGGII ventral A<<:D?@> ventricular @<I=C>G? ventur ECDEFDFF venu BDCFDEFI verb DDDKBCCF
        word verbal K;J:I<H< verif CHG5CGF= verifi D0A0B8@5 verizon HGHKFFHJ verlag @?@@A@BB versa A<::C???
        word versatil ?=D:C@D> version <>=6FGGH versus 5521;;:9 vertebr HFEKEDEH vertex F8D7F?C? vertic E@CDC=B@
        word vessel KKHKJIFF veteran IGICEGFB vi 8520<:97 viabil FECGHGFI viabl D:C7B=B; vial <;<9?>?< vibrat LJLNJHKJ
        word vice 7><77>A8 vicin @@<>CC@B vicki FEFHFEEF vickrey K=H9I@G> victim GFEIIHHK victori JJHMIJHL
        word victoria F@D?G?F> video HDIJIFGH vidic IEEIHDEH vienna A@>>DBAA view ==>0BA@A viewer >GE?@ECA
        word viewpoint CCC=FEFF vigor A=?=A=@> vii >@::AA>> viii >?@<?@B> villag EFEKBB@D vincent @A>>BBAA violat BED5ACB<
        word violenc GHJMEFGH violent ??==AA?? viral I<I=G?F> virginia DE??FGEB virtu FGEKEECG virtual J0I0H6H5
        word virus @EEBDFGE vis A?@?BABA viscoelast KBK>IDI@ viscos GAFBFCED visibl GEFHCAAA vision FHGJCDDB visit 54109964
        word visitor AB?BEECE visual HEHJFBFF visualis @B>?BDAB vital <;:8A??= vitro ??>>AAAA vivo 8;88=?>> viz BB@@CCBB
        word vj @=<<B@@@ vk BB>>CCAA vl BB>>CCAA vn AB<<CC@@ vocabulari DFC5DDC< vocal HBG@DCDA voic GDH7E@F9 void GEIBDGHC
        word voip KIIMGFFH vol 02006862 volatil AGH;DEE= voltag CGK6CEJ= volum @BD5DDEF volumetr J;K:I?J> volunt BDBEFHGH
        word voluntari CA?>DA@? von =A<<@C@@ vos AHF@CFEB vote >BD@CCCE voxel FGJLFGIG vr ?A>>BCAA vri ?C@@@DBB
        word vrml BB@@CCBB vs 8220=9:8 vulner EFEIGGFI w.r.t B?>>CBAA w1 BB<<CC@@ w2 BB<<CC@@ w3c @A>>BCAA wa AB<<CC??
        word wafer AHI8EEH; wage GGDGGGEH wagner DD@CEEBE waikato B?BF=;=> waist ACBC?A@A wait F>C=FEDD wake EFDJBD?C
        word wale DEDHEEFI walk DHFGECDE walker DC>@EEAC wall FFH1HEG4 walsh BB@@CCAA wan GHGLFIHJ wananga ?=@?A?BA
        word wang B@<=DC@A want :<6:DECE war :A>79CC7 ward BA@@CBAA warden GEDCGDEB wardrob KJJMKJIK warm FGFAFFEF
        word warn DCCDFFGF warner HIFJGIGI warp JGKAGFIC wash E@>@FB@B washington FC@@IHGI wast FJCAFHEG watch CC@DFEDF
        word water JGIMFEFF wave FKKFDGGE waveform G=F;D?E= waveguid KJLLHGJH wavelength FDI:DCG> wavelet KGLMJEKI
        word way 02005822 wayn JIIKIIIJ weak H5F5GBFD weaken GGEKFFEH weaker @A:<BC>@ wealth B@<=EB?@ weapon J@F>GBEA
        word wear JKJNFGHI weather HIGLHHHI weav BC?@CD@A web G@HEE:F= weber @?A@>>A@ weblog JIJPHHHL webpag G;G<F@F@
        word websit ?=@0?CC7 wed GEFGGEGG wedg J?J?G?F? wednesday JJGLJIGK week ?B?>EDCE weekend EEDHGFFI weigh CC@DEECF
        word weight FCEDEEFC weiner FGDHEHEH welcom EGDHGIGJ weld GKK?EIIA welfar >FG8?DC; well BEABADAB
        word wellington EC@CFCAD west EACBFBGD western ?>=>CCDB wet E=G>D?H@ whare ?@=<AA?> whatsoev =>;9?@><
        word wheel CC>@EEAC wherebi 9;88<?== wherein DD@EEEBG whilst :<98>><; white C=@:C@BA wi ;;64>?<: wide =0>080B0
        word widen A=@>B?A? wider 9<88=@== widespread ==9=EDCE widget FFFLDEEI width CBE5ABC; wife EGEGDFEF wij BB>>CCAA
        word wiki GIFLFGEI wikipedia KJKRIIJN wilcoxon A@>>CAAA wild :<77==:: wiley BC<:CD@> will <>89?A=> william AB>;BDD<
        word willing @@<=CB@A wilson FEGBHGHE win ==;@AABD wind IHHKFFGG window FEEDFDED wine HJHIIGFI wing HAH?CAD?
        word winner FECCHHGI winter CC?@ wire CFEHCEDE wireless IBIJIDIG wis >>AA??@@ wisdom DBADGEDG wise >:C:A?A>
        word wish ::35>=8: wit FFEKBDBE withdraw FFDHFFFI wlan GHFLFGEI wn BB@@CCBB woman HGFJGHGJ women HIJOFHHI
        word won CDAEDECF wonder FCDDGDED wong @<>:B=A= wood IGFJFDDF wooldridg C@><DAA? wootan FFBEEE@C word DBDCECCC
        word wordnet IHELIHEJ wore EGEIFGEI work ==?0DECE worker ?DBBDCDF workflow HBJBGDHG workload GBBHFABE
        word workplac CB>=DDA@ workshop BBA0?@@7 workspac GGFLFFEH workstat FGFJEFEG world AACDECDD worldwid =;;8><=:
        word worm HIHMFGFI worn DC?BCB?B worri BC@DABAC wors A?:>DC@C worsen =>@=<<?< worst B:A9BBAB worth >@;8AEB<
        word worthwhil C?><EAA? wound JHIJHHHJ wrap IGGHGHGI wrapper ECGKCDFG wright A@<;CB@? write @;A:CDCE
        word writer BHFDDGCE written ?5=5C?@A wrong @@;>CCAC wrote CB@CDDCE wrt BA>>CCAA ws E=C:D@C? wt FGDJEFCG
        word wu AB>>CCAA www DEAGDDAD x0 BB>>CCAA x1 ?>88BA>> x2 @?88BB>> xi 8520=;;9 xii BB>>CCAA xiii >>>:?@A=
        word xj @>::BA?? xk BA<<CC@@ xl BAF@CCEB xm BB@@CCBB xml JGJOIFIL xn AA::CC?? xor GBF>FCEA xt BA>>CCAA xx B@F>CBEA
        word xy HBF>FCEA y1 BB>>CCAA yahoo 8431=;:8 yale ?>>;A?A> yang AB>ACFEG yard CABBA?@@ year 8<:7BBBC yeast IIIOGGHL
        word yellow A@=@DCBE yesterday IHGJGEGH yi =?88@B>> yield ?C@DCECE yj BB>>CCAA yn BB@@CCBB york 9<86AEEA
        word young DD@CFFFG younger EEDHFFEH youth BA??DA@@ youtub DD??ED@@ yr AB>>CCAA yu @=::B@?? z1 AB<<CC@@ z2 BB<<CC@@
        word zealand 4IL89GJ< zero DABDCBCE zhang A>67DB=> zi A@<<CB@@ zip BB@@CCAA zipf B@@@CBBB zj BB>>CCAA zk BB<<CC@@
        word zn B@>>CBAA zobel ??@?@@BA zone ;GF7?CC< zoom BB>?BD@A zuker CD>@EEAC ˆs BB@@CCBB ˆt BB@@CCBB α1 BB<<CC@@
        word αi BA<<CC@@ γ1 BB@@CCBB γ2 BB>>CCAA γi BB>>CCAA δ1 BB@@CCBB δ2 BB@@CCBB δi BB<<CC@@ δt BB@@CCBB θ1 B@<<CB@@
        word θ2 BB>>CCAA θi B@>>CBAA θj BB@@CCBB πi B@<<CB@@ σ1 BA>>CCAA σ2 BB>>CCAA σi @;<<B?@@ φi BB>>CCAA ψ1 BB@@CCBB
        end .00 <<>@@A .01 >>@AAB .02 @BDBCD .05 >>@@AB .10 @@DBBD .11 >>>AAA .25 D>@DAB .37 DBDDCD .41 DBD .50 A@DBAD
        end .75 BBDCCD 0.0 @@@BBB 0.1 <A>@BA 0.2 <<>@@A 0.3 >>?AAA 0.4 <<>@@A 0.5 @9<?=@ 0.6 <<@@@B 0.7 ?>@AAB 0.8 <;>@?A
        end 0.9 @>@BAB 000 99<338 001 >>?=;> 002 >>?>@> 003 668=<> 004 558;:= 005 ??AA@A 006 86:@>@ 007 BADDCD 008 @?ACCD
        end 009 DDDEDE 01 @EBBDC 010 BBDDDE 011 ACBBDC 012 ACAADA 015 DCDFED 02 @EDBDD 024 G@DFBD 03 @D@BDB 036 @>BBAC
        end 04 @>@BAB 05 @>@BAB 06 @>@BAB 07 @<@B@B 073 BBDCCD 075 B<BC@C 095 >>BAAC 0mm BDDCDD 0oc @@DBBD 0th CADDAD
        end 1.0 ><@A@B 1.1 :A>?BA 1.2 <=>??A 1.3 >>@AAB 1.4 ?>@@@B 1.5 B<>B@A 1.6 @@DBBD 1.7 @@DBBD 1.8 @BDBCD 10 903<59
        end 100 <48A;= 101 EEEDDD 102 @@DBBD 103 BEDEFD 104 @@@BBB 105 @@DBBD 106 @BDBCD 107 AADBBD 108 A@DBBD 109 DBDDCD
        end 11 2748A; 110 EADCBD 111 @@@AAB 112 BDDCDD 113 >:@A?B 114 @@DBAD 115 B@DCBD 118 BDDCDD 12 22499; 120 D@BEDD
        end 121 BDDCDD 123 B@DCBD 125 A@DBBD 126 @@@BBB 128 @@DBBD 13 666>?< 138 D@DDBD 14 446::< 140 @@DBBD 15 566>@;
        end 150 <>@@AB 159 DBDDCD 16 4=6:<< 160 B@DCBD 17 656;:< 18 898@B? 19 668;;= 1a @@BBBC 1b BDDCDD 1d FDDEDD
        end 1e BDDCDD 1st @ADAAD 2.0 <D@@CB 2.1 <<>@@A 2.2 <<>@@A 2.3 >>@AAB 2.4 <<>@@A 2.5 >>?AAA 2.6 @@@BBB 2.7 @BDBCD
        end 2.8 AABBBC 20 467=?> 200 ?7:=;> 203 @<@B@B 21 99:??@ 22 788;== 23 ?8:?=? 24 ;;<BBB 240 @DDBDD 25 989A??
        end 250 ?>@AAB 256 @@DBBD 26 ::;>>> 260 @DDBDD 27 ::<=>? 28 ==>CCC 29 :<<>B? 2d G<@F@B 2n BBDCCD 2nd CCDDDD
        end 2ps BDDCDD 3.1 <:<@?@ 3.2 <<<@@@ 3.3 <:<@?@ 3.4 >>@AAB 3.5 >>@AAB 3.6 @@DBBD 3.7 @@BBBC 30 979A>? 300 CA>C@@
        end 31 :<<>A? 32 ?<=D?? 33 <=>??@ 34 <<=??@ 35 A;=?>? 350 E@DDBD 36 >>?BBB 37 A?AEBC 38 ==???@ 39 >?@@@B 3d J7@H@C
        end 3g JHDIFD 3rd ADDBDD 4.1 <<>@@A 4.2 =<>??A 4.3 >>@AAB 4.4 @@@BBB 4.5 @@@BBB 4.6 AADBBD 4.7 BDDCDD 4.8 BDDCDD
        end 40 <:=C@A 400 ??BDDE 41 >>@@@B 42 ABBDED 43 AAAECC 44 ??@A@B 45 =>>?@A 450 D@DDBD 46 @@@BBB 47 ?@@@BB
        end 48 >A@@CB 49 @@@BBB 4g DBDD@D 4th ADD 5.0 BDDCDD 5.1 ?>@@AB 5.2 @>@BAB 5.3 @@@BBB 5.4 DBDDCD 50 =6:<<>
        end 500 @;>==@ 51 @@@BBB 52 >>@@AB 53 >?@@@B 54 A@@DBB 55 @>@CAB 56 A@BBBC 57 @@ABBB 58 @@BBBC 59 ABDACD
        end 593 ><@A@B 5th DADBAD 6.1 A@BBBC 6.2 DBDDCD 6.3 DBDDCD 6.5 BBDCCD 60 <:<A>? 600 @CBDDD 61 DBDDCD 62 BBCEED
        end 63 DCDEDD 64 @@@BBB 65 ?@@@AB 66 @@@BBB 67 @@DBBD 68 BBDECD 69 @@@BBB 7.0 DBD 7.5 @ADABD 70 <<>@@A 700 AADABD
        end 70s DEDDFD 71 @@BBBC 72 @@ABBB 73 A@DABD 74 A@ABBB 75 >>@AAB 78 CBCEED 7th BDDCDD 8.8 BADA@D 80 ::<??@
        end 800 >>A@@B 80s CCDDCD 82 BADCAD 83 @@DAAD 85 @>@AAB 86 BBDBCD 87 DBDDCD 88 AABAAC 888 DBDDCD 89 B@BCBC
        end 90 <<>?@A 900 DCDDED 90s A>BA@C 91 @ADBAD 92 @@BBBC 94 B@DCBD 95 ><?@@A 96 @@@BBB 97 CBCDDD 978 DDDEDD
        end 98 @@BAAC 980 E@BDBC 981 @BBBCC 983 DFDDHD 984 DDDEED 985 DBDDCD 986 EBCFDD 989 @@@BBB 99 BABEDD 990 >>@@@B
        end 991 @>@BAB 992 BAADCC 993 @@ADDC 994 @>?DBB 995 =<>@@A 996 <<<@?@ 997 <<<??? 998 =:<C=? 999 :8;>=> a1 >>@AAB
        end a2 @@@BBB aan FEDEDD aas B>BCAC ab D@DDBD abb IDDGDD abs EGDDFD abu DBD ac IEDGDD ace EEAEDC ach <D?CCB
        end ack FGIDEF acm 35:;<? act B>?DEC acy FGJFFG ad D?DB@C ada GFHDDF add 9;<<=? ade ECFGFG adi BGDEED ado AADBAD
        end ads @DDBBC ady F=AB@B ael EDFGDF afe E@CDCD aff GCEFBD aft GDF ag DBDDDD aga FHD age FDCEEE ago D@BBAC
        end ags DDFDDE aha DBDDAD ahi DEDDFD ai DA>CAA aic GEDFDD aid <<@BAC ail B>=EDE aim 6;<<A? ain BCCDDD air EDFDCD
        end ait ?=@B?B ak BDDCDD aka DDDEDD ake CFHEFG aks AECDEE al C<A@;? ala FFDDED ald F@DEAD ale C>9DDC alf C<?AAC
        end ali HBDFCD alk FGGEEF all C>=CB@ alm AAD als CGGEFF alt FCCEBD aly EFGGHG ama BDCCEC ame GDBFEF ami HHDGGD
        end amp ECEDBD ams DHHDEF ana FCDFFF and CECEFF ane IGIFGG ang FCEFFE ani E@@DAB ank FEHBDE ann FADEBC ano IFGFDE
        end ans BEEEEE ant B>?EEE any EFHDEG aop GDDFDD aos LKDJID ap GDGEDD apa BDDCDD ape HCFFDE aph FFGEEE api EGHDFE
        end app CBD aps BFFDEE apt ??BDDD apy IKDHID ara BCCEFE arc IFIGEF ard ECFCCC are EDDCCC arg @BDBCD ari GDDDCD
        end ark GEHEEE arl FGDEFD arm GDDCBB arn CDHFFG aro DBD arp FBDFDD arr ADD ars <C?CCC art A??BCC ary FBBEED
        end asa DDDDED asc DHDDGD ase DCBEEE ash HAEFEF asi H?BEAD ask ACB?@@ ass ECEC@B ast EDGCCB asy A8<@=? ata DDBCBA
        end ate CABEEE ath ECFDCE ati FDDCDD atl @@BBBC ato B?D?>B ats BDEDDE att EADCAD aty DDDCDD atz FDDEDD aud EADEED
        end aul @@B@AB ava HHKGFG ave DD>CDC avg @@BBBC avy H@BGCD awa G@DFAD awl ?>DAAD awn @@ACCC aws <G@?FB ays BFFACC
        end aza DEDDFD azy IBDFCD b1 @@DBBD b2 D@DDBD b2b F@DEBD ba HHDEED bad D@BCCD bag HCDGDD bal G?CFCC ban G?DDCE
        end bar CDFBBD bat BDD bay FCFDDE bbs H@DFBD bdi HDDGDD bed B?>FFF bel =<AAAC ben EDDFDD ber @?ADDD bes <EAAFB
        end bet @@DBBD bi F<@E@B bia DDDEED bic FDDEDD bid CBACBC big D@BCAB bin EEFEEE bio FEDFFD bit A@BBCC ble C??DDD
        end bly @@BCDC bob HDDGDD bol FEDEDD bon KGJIDG bor FB@FAC bot DDDDCD bow AEDAFD box CHFDGD boy CBDB@D bp DADEAD
        end bps DDDDED bra GGDFFD bus FGECDD but DFDDGD buy =?B>?C c1 D@DDBD c2 DBDDCD ca BCDBCC ca2 BBDCCD cad EDEDDD
        end cal H?CEAB cam IDDFBD can C@BGDF cap FADCAD car GCEEEF cas EBCEDD cat DCDDBD cay ACDDFD cbr FDDEDD cd F>DFAD
        end cds DBDDCD ce @DDBDD ced D:>EEE cel BDDCDD ceo EFDEED cer FGH ces ?ECDED cet GDDFDD cf @@DBBD cgi EDDDDD
        end che CC?BA@ chi EAAECB cho @@DBBD chs DAD chy AF>@EA ci ECFDCD cia BBDDDD cid BIDEGD cil FFGFHF cio @@DBBD
        end cis HDDFCD cit F4:E;> ckr IHDGGD cks EFIDFF cky GGGHFG cle EBGCDC cly AACCCD cm ?>A@@B cml GHDEFD cns EBDDCD
        end co GCEBDB co2 JJDHHD col EIHDGE com IGHFEE con HEHFDE cos CADDAD cox FDDEDD cp GDDFDD cpu @@DBBD cr @BDBCD
        end cro I>BHCD cs C>@CAB cse BDDCDD css HGDFFD ct DIDDGD ctl DGDDFD cts ?EBDDD cue FFDEED cup DEDCDD cur 98<AAB
        end cus 4=:?B@ cut DDDEEF da @CDADD dal JCDHFD dam ADDBED dan @@BAAC daq FDD dar DEDDDD das GHDFGD day B@DFEF
        end db @@DBBD dc G>@FAB dcg BDDCDD dcs HDDFDD dds AECCED ddy IBDGDD de B8>A=A dea @BBBDC dec @@DBBD ded B9:EEE
        end del BIEBEC dem GGD den F=BDAA deo HDIHEH der @AADEE des ?EDCFD dex FFFBDD dez CFD dge FBBEDB di C=@B?B
        end dia HHKEEH dic JCHHDF die EDDGGD din @@DBBD dio G;@E=A dis AGDBFD dit D=@D?B dix <>@@AB dl @DDBDD dle D>BEBC
        end dly ?;>FDE dms DGDDED dna DCHECF dns GDDFDD dog GIDGHD doi <<>@@A dom E@?FDB don DDCFCE dor F?DC@D dos HGDIGD
        end dot G@BDAC dow GD@EDC dr =<@A?A dra BDD@CD dry FCDDBD ds @@DBBD dsl D@DDBD dss @@DBBD dt E@DDBD dth EBCFCC
        end due BDDCDD dup @>DBAD dvd HDDGDD e.g 656=<= ead E?<CDD eaf IDGGBE eak G=AGFF eal D49DDD eam FFEEEF ean F@DFDE
        end eap DACDCD ear I>@CBC eas @CCDDD eat ECFFEF eau EADCAD ebt DBDD@D eby >@DABD ec D@DDBD ece @DCDEE ech HCGEDE
        end eck D@DCAC ecs DIDDGD ect B@=DDC ed ??A@@B ede ABD edo EEDFFD eds =C>?@? edu @@@BBB edy CCDFGF eed CDD
        end eee B>>BAA eek CBEFEG eel GGIEEE een EACEEE eep IGJECE eer GFHFEG ees :F@DEE eet C?@BBC eff CADDAD efs HGIEEF
        end eft D?:?<> ega CBDDDD ege CEAEEC ego DEDDDD egy BEE@CB eha AAD eic @DDBDD eil BBD ein GFKFGI eks @>AB?B el ABD
        end ela BADDAD eld CFADDC ele E@DEBD elf H4;D:> eli HFD ell FEFCCC elp @=A@AB els @HFDEE elt GHIFGG ely >41DDC
        end em JEHHDE ema FGJEFG eme @G@DFC emi F<AEBC ems ?HCAEB en A@DBBD ena CHEDFE end @>=DCC ene IFLFEH eng @@BDDD
        end eno EGDDED ens CEFFEF ent CCBEFF enu GFDGGD env BDDCDD eny IIDGGD eon JHDFGD eos HGD eph BDDADD epp DFDDED
        end eps <@?DED ept AAACCB eq @>@BAB er EEDDDD er1 D@DDBD era GFBFFD erb ABD ere CDCGGG erg GEGGFG eri DBDDCD
        end erm DA<><> ern DABFDD ero D>BDBD erp I@DGBD ers AFFEEF ert F=>EBC erv DGDDFD ery EDEGGG es @@DBBD es1 D@DDBD
        end esa FFDEED ese HDGHCE esh FGEDED ess EDEEEE est AA?EDD et 206;9= eta GADFCD etc @@AAAA ete G@BGFE eth D?CEBD
        end eto GEDFFD ets BFGDEF ett ABCBBD etu FDDEDD ety CDEEEE etz EDDCDD eu DEDEFD eue GEDFDD eum FDDHGD eve ?<@CCC
        end evy BDD ews DDHEEF ex D@DBAD exp @@@BBB ext EABECC eye KHJIGG eys HIKDFF f1 B@DCBD fan E@DDBD fao IKDHID
        end fat HDDEBD fda CFDAFD fe LGDJFD fed BADDCD fee CBCEDC fem DJDDHD fer BC>BCA ffs BBEBCD fi A@DABD fic C@?BA@
        end fig :8:?>? fir D@DDBD fit @ABBDC fix BECEED fly <>?@AA fm HDDFDD fox FCD fr JDDHDD fst @@DBBD fth EADFAD
        end fts EHHCGE fty BDD ful 999EED fun ADD fur EGDCFD ga HHDGGD gal H;?E?A gan E@CCBD gap >DBCFD gar GGDFGD
        end gas LJJIHH gb B@DCBD gdp DADDBD ged D?DEEE gel HHDFGD gen LJMIGH geo BDDCDD ger CA?EFF ges ;D@DDD get FBEFFE
        end ggs DBD ghs FEDHFD ght C??DCC gi D@DDBD gic FGCFFE gid FDDEDD gie EADFAD gin 8D<=B? gir >>@AAB gis HGDFFD
        end gle E??CAC gly @9=EEE gm CCDDDD gms @DDBDD gni DBDDCD gns <B??AA gon IDDGDD gp GGDFFD gps D@DDBD gpu DHDDFD
        end gro EBDCBD gt FDEEDD gth CA<DDC gue DCEDEE gun B@DDAD h2 JHDHGD hal CDDEDD ham AECDGE han EDCEFE har EDDGDD
        end hat =C@>@A hed C>AEEE hen BAADFD her C@CEEG hes ;D@DED hew DDDFED hi BDDCDD hia DCEGFF hic I@>GCC hin J>@HAB
        end hio DCDEDD hip DEEFEE hir BDD hit BBECCE hly @6;EBB hmm D@DDBD hms @GEBFC hoc <:@@?B hod :H?:G> hol FFDGGD
        end hoo ><@A@B hop AC>@AA hor =?=?AA hot ECCDDE how 004AAA hpf IEDGDD hra CADDAD hsp @BDBCD hth @ADAAD hts 9B<CEC
        end hty @>DDAD hua BDDCDD hub BDDCDD hun AAD hur FDDEDD hys DBDDCD hz BGDCED i.e 666=== ia AAD iac IDDGDD iae DDD
        end ial G@@EED iam BCBBDB ian IDGEEF iar @ACCDD ias DEFCDD ibe :=?;=? ibm HHDFFD ic H@DFBD ica HHIFFG ice DECCDD
        end ich C;?EDC ick F=@EDE ico DDEFFF ics EHIEFG ict CBDCDD icy BFD@DB id @@BBBC ida @@BAAC ide @?ABCB idf @@DBBD
        end ids EGIEEG idt EFDFGD ied A85DDD ief EEFEFD iel DEDEFD ien HEDFCD ier DCBEDD ies @FDDEE iet GEDDED iew DDGDDD
        end ife ABDDDE iff H@CIEF ifs HGDEFD ift FFDDDD ify <37ACA ige EDDDDD igh F05A<> igm AC@ABB ign BE@EEC igs D@DDBD
        end ii 98:==> iii <<<?B? iis DFDDED ij B@BCBC ike H@DEDF iki FDDEDD ila EFDDED ild ?9>DBD ile GBAFBB ilk DDDDCD
        end ill ADDDCD ilm IIIECE ils >DBDED ilt C>CA@C ily @;<FEE ima D?BFBD ime DB=CCC imo FDDEDD ims CBFDEF ina IHJGGH
        end inc @@@BCB ind B@BAAB ine ECDEDE ing CEFEEE ini BBCEDE ink FACBBB ino IGIGEG ins ADDCED int EDCDCC iny @AD?AD
        end iod ;9?BBC iol @G@BFB ion EGGEFF ior ?C>DCB ios CGECFD ip I>AGCB ipe DBDDCD ips ?DADDC ipt FEIEEG ir HFHGEE
        end ira GBDEDD ird AACA>A ire @?BEDD irl GDD irm DABDFD irs 7@<<?? irt EFDDED iry BGDDED isa ABD ise FCDGDE
        end ish B?BFEF isi E@BDAC isk GCCFED ism DHHCDD iso IEDGDD iss DCDEEE ist B?@EEE isy G?CFDE ita ?BB@DC ite GADDCB
        end ith =??ACB ito ADD its BFEDDD itu >?BA@C ity FFIEEF itz GECFFD ium IHIGFG ius EFEFGF iv >>?AAA ive F?BEDD
        end ivo ?@DABD ix BBDCCD ize ?ABDBB jan CCDDDD jet EEDDDD job JDGGEF joe CBDDAD jon DDDEDD jor ;9<BCC joy A@DAAD
        end jr DCDDDD kan FFDEED kar EEDFFD kb B@DCBD kdd @DDBDD ked C@DEEE kel HDDEDD ken A=@CCC ker FCEFGF kes A@CCED
        end ket HFFEEE key B>BB?@ ki ??D kie ABD kin HGGEFE kip ADD kit EDDDCD kle ABCCDD kly B>>CBB km EEDDCD knn DIDDGD
        end ko @DDBDD kok DAD kov H:@G?B kup >E@ADB l1 >@DABD l2 B@DCBD la ??B@@C lab FFHEEF lae @FDBED lag @>DBAD
        end lam CEDDFD lan FGHEEE lap DDFCDD lar E>AFCC las @FBDFD lat DBDDFD law IIHGEE lax DDDDED lay FFHDDE lca EDDDDD
        end lda EEDDDD lds @GC>E@ le @@DABD led C;?EEF lee BCDCDD lel IBGHAD lem >F7DFC len ICDGFF ler CGEDFD les @FECCC
        end let JFGIEF lex FABEDD ley CB>CDB lhb D@DDBD lhi DHD li C>@CAB lia DEEDED lic IAEGCE lid FADD@B lie E<>C@A
        end lim FDDCDD lin GACGEF lio EADDBD lip HGJFFG lir DDDDED lis HDFGDE lit BB@AAB lix CCDEED lks DGEDEF lla GDFD@E
        end lle FFHFDF lli HDDFDD llo DBDEBD lls BGEBED lly A;>DDC lms IKDFHD loc BBDCCD log GEGEEF lon ECEEEE lop >BBBDD
        end lor I@@GBC los B?BC?B lot BCBB@A low DB?CCB loy EIGDGE lp GEDFDD lps @BDBED lr DGDDFD ls GFDFED lsa DEDDDD
        end lse GC?FDB lst C@BBBC lt @B@BEB lta I@DGBD ltd DADDED lth HEDEBD lti I08G9> lts 7A:?A? lty DDDEFF ltz DGDDFD
        end lub CCDBCD lue @@>>@= lug BBDCCD lum DEBBCC lus FFECEC lux DGDBFD lve B@<CCC m1 DBDDCD m2 @DDBDD m3 DBDDCD
        end ma B>@AAB mac GDDFDD mai DFDDDD mal H@DGBC man GAEEEF map AGEAEC mar EDDEEF mas CFEEFE mat EFHDDE max B;>DCC
        end mb @>BBAC mba GCDFDD md IGDGFD mdp DBDDCD med A<AFGF mel DCDEED men HHLEGI mer IFIFFF mes BFFBDD met @@BCCD
        end mg HDDFDD mhz @JDBHD mi >>@AAB mia IHDGFD mic I@EGDE mid D>AA=A mil DAD min ?7;@<? mir EDDDDD mis AADBBD
        end mit CDBEDD mix DCDEDD ml @@DBBD mly C<?EDD mm <B@@BB mma GFFDDD mme ?ED@CD mms DBDDCD mn HEDFDD mns DCEDCD
        end mol B@BCBC mon ?<@DED mor EGDEFD mos JFDHFD mp BDD mpi H@DFBD mps ?EA@CA mpt >@BDDE mr ??CAAD mri DJDDHD
        end ms A<?A?A msp @>DBAD mt DDD mu >>DAAD mum G48EBA n1 BDDCDD n2 EEDDDD na FCDHDD nal G?AFEE nan AADCCD
        end nar IEDGDD nas IHKHGH nay JDDHDD nb HEDFDD nc EBDDCD nce DDEEEE nch GAEFCF nco FDD nct 88<>>@ ncy EFGEEE
        end nda BCDDEE ndo GGDFFD nds ?CBCDD ndy DCDEDD ne DBDDCD ned ?<=EEE nee EDDDCD nel HFGGFG nen F@DEBD ner DACFGG
        end nes >EBDED net JINGFI new @8;C?A nex GDDFDD ney FDGEFG ng @@DAAD nga ?=AA@B nge CB@EEE ngh DDDEED ngs >ECEEE
        end ni G@DEBD nia GIHFGF nic J@EHDE nie EEDFFD nio DED nis CDDFED nit EDCBBA niv B@DCBD nix HDDGDD nka FHDEHD
        end nks ADEADD nl GDDFDD nly :<>@BB nm @@DBBD nmp FDDEDD nn @@DBBD nna EACFCD nne DDFDEE nny HHIGGG nog @@DBBD
        end nol DEDDDD non D=4@;; nor FBEGEF nos HHDEGD nov J?BHAC now ::<@>? np F:@E?B nps DEDDDD nry HIDGHD ns EGDDFD
        end nse CD:EEC nsf @@DBBD nss DBDDCD nt BBDCCD nta EDEFFF nte J>AH@B nth FCGGDH nti H@DFCE ntl @<@B@B nto EFDDED
        end nts ?EDEEF nty GGHFEF nue CBCCCC nui E@DCAD num G@DFBD nus EEEFEF nut ACDCDD nux EGDDFD nw B:BC?C ny @@AAAB
        end o2 GEDFDD oad EA@BBA oak EDDDDD oal B:=DCC oat AAD obe FFGHFF obs FEIDCH oc DBDDCD oci B@DCBD ock GEHDCD
        end ocr @DDBDD odd EADCAD ode BDDBCC ods @GEBED ody DABFEF oes DDDEDE off CADCCD ofs FIDEGD oft FDGDDF ogs EFIFGG
        end ogy EHHFFF ohn D@ADBB oid C@CEDE oil IEHFBF oin A?AE@B ois FCDFFD oit ::>@>A oke GBEDBC oks EGHDFF ola JHDGED
        end old EBDCBC ole E>AEEE oli EADEDD oll GFDGDD olm AADBAD ols CHG@DC oly IGDHFD oma FGDGGD omb HCDGDD ome EDHCCE
        end omm DBDDCD oms GJIEFG omy IIMGGJ on1 D@DDBD ona FGDCFD ond C>=DBB one DCACCD onf @<@B@B ong D38A@@ oni DEDGED
        end ono BDDCDD ons BGEEFE ont B?ADCD ony BDCDEE ood EBFEEF oof ABB ook @@AEDE ool CFBDDE oom A?DEEF oon ACCDDE
        end oop DFDCDC oor D@@EDD oot C=BDBD ope BEEDDD ops CIFFGG opt <<>@@A opy FJJEHG ora B<@B@B ord E?CDDD ore @C?DCD
        end org DBDDCD ori @=BBCD ork CED orm AB@@@? orn FDFGFG orp DCDDDD ors BGFEFF ort BB@BCC ory EFEEEE os B@DCBD
        end ose ::7DDD oss F@CDBC ost DABBBC ot FHDEFD ota ECDFDD ote D35A?= oth GEIFDG oto BBBACD ots DFHDFF ott HEFEDE
        end oud IHJHFH oup EBCBAB our ACBBCC ous E9>FED out EFGGFG ova GGGFHG ove ;<>CCC owd CDDDED owe DFD owl DBDDDD
        end own >75BDB ows ;A<BCB oxy GHDFFD oys EJIDGF p1 >>@AAB p2 @>@BAB p2p E>DDAD pa ECEDCD pad HFDGED pal H;@E?B
        end pam EFDDED pan DBEEEF pas EGDDFD pay C=ADAC pc GFGFEE pca HHDFFD pcr @@DBBD pcs EIDCGD ped @<AEEF peg H>DFAD
        end pel CFDCED pen G=AEDC per ???EDC pes BDEBDC pet IGDGGD ph FCFECD pha EEDDDD phs AHF@ED phy GHIFFG pi <>@@AB
        end pic I>DF@C pid H@EGCE pim D@DDBD pin IDHGEF pit I@DGBD pj D@DDBD pl GDDFDD ple B><EDE ply @>8B@A pm ECDFDD
        end png BBD@@D pon DBDDCD pop A@DAAD pot EDDDCE pp D@@DBB ppy GGD pr @@@BBB pre D8<B=@ pro AEDACD ps D@DDBD
        end pse @FDCFD psy GDDFDD pt IEDGDD pth @A@CCC pts ACFDDE pty <>@@AB pus DCEDCD put EA@DA? qcd DJDDHD qi @>DBAD
        end qos HGDGFD que @G?CEC r1 @@DBBD r2 @@BBBC rac DFD rad ECDFDD rag EADDBD rah CDD ral G?CFCC ram EGHDEF
        end ran IJKEFF rap HHHEFF ras FJHCGE rat GGIFGG raw =?ACDD ray HHHFGF rbs KGDIFD rby BBDDDD rce DC@CDC rch CEDDCD
        end rcs EEDDDD rdf HHDFFD rds DFHCDD rea >@=DAB rec EBEDBD red B;=EEF ree C@@@?? ref D>@DAB rel ACDBED rem CHCCFB
        end ren GFKGFI reo IDDGDD rer ?CBDFD res @EDDED ret B>@ABB rew B@CCAC rey H?AGBC rf I@DGBD rfs DGDDFD rge D<?CAA
        end rgo AAD rgy EEEFDE ri @@@BBB ria CCEFDE ric HBCEBC rid ICGHCE rie DEGCBF ril DBDECD rim AAD rin FCCEED
        end rio CEEFEE rip FABCCC ris ??ACAC rit CCFBCD rix EH<DF@ rke BEDCDD rks CIIDGF rld BBEDCD rlo @CBDDC rls EDHCDF
        end rly A15@>> rme A@DBBD rmi DBDDCD rms =C?CDB rmy FFDDCD rna HGLGFI rne @AAACB rns =D?DEC roa AAD rob ABD
        end roc BCCBCB rol EIDBFB ron JGKGEF rop DFGBDE ror EGDDDB ros GIIFFG row ADCEEE roy EEDFFD rp @@DBBD rpc GEDFDD
        end rql IGDGFD rra FBDECD rre HEDGGD rry @>AC@C rsa E@DDBD rse FCADDB rss EEDDDD rst E?BEEE rt D@DDBD rta FDD
        end rth EADEDD rto BDDCDD rts =BACCC rty FFEDEE rue 89=?@A rug GDEFEF rum BEFCDE run ??@DCD rup GGDEED rus DFGEFF
        end ruz DGDCGD rve @@;BBB s1 <<>@@A s2 >>@AAB s3 @@BBBC s5 DBDDCD sa EDDCDD sal GCEGFE san E>AF?B sar EEDCCD
        end sas CEDDDD sat IFHDBD say GBDEED sch EEDFFD sci DDEDDD sco EFEFHF sd DBDFBD se @@DBBD sea GFIEFG sec DADDBD
        end sed ?9<CDD sel KFDIFD sem DIDDGD sen =9<ABB ser E@BDBB ses ?EDDEE set ?@=BB@ sex IFDHGD sey BDDDFD sfy ::>??A
        end sgs EDD shi EADFBD si ><>A@A sia HHKHHJ sic BBEDED sil F@DEBD sim FFDEED sin GHIDGF sip EBDEED sir FADDAD
        end sis BHDBEB sit B<@A?B six C:>A=@ ski C>@C@B sks =CABEC sky DEFBED sla @DDBDD sly >37B?> sma JJDHHD sms DGHCEE
        end sn B@DCBD snp EEDDDD sns JJDHHD sol IDDHDD som FDDEDD son BAAFEF sor FDDEEE sps >@DABD sql GEDECD sri FBDF@D
        end ssi @@DBBD ssn :>@?AB ssy I@DGBD st @@ABBB sta GDDFDD ste GIDFHD stg DBDDCD str HDDFDD sts AEEDEE sty FBDCBD
        end sub C>AB?A sue 7?<@AA sum ?ABBAB sun EEDEFD sup >>>AAA sus B@CCCC svm GHIFFF t1 >>@AAB t2 @@BBBC tag HFJGEG
        end tah CCDDCD tal FBCFDC tan GGHFFG tar EHEEEF tat EHDEGD tau E@DCAD tax HIJGFH tay C@AE?A tch ECDEEF tcp GCDFCD
        end te ;=B<>C tea FBDEAD ted C<?EEE tee CEEDGG tel H@BGDD tem BHDBFC ten C;?CDD tep DA@B@? ter EEE tes ?EDDED
        end tex IGJGEG tf >@DABD th BCDBCC the >@BABC thm ?IFAGC ths >DB@BC thy EEFFEF ti HEGFDE tia FDD tic HAEFBB
        end tie CBDEDD tif @@DBBD tik DCDECD tim FEDGFD tin D@EECE tio >F<?E@ tip AGDADD tis HHIGFG tle A;>CDD tly <02DDC
        end tm FFDEED tml EDGDCE tn @BDBCD toa DBD tom CC@DED ton GCDFEG top @>:A?@ tor GHHEFE tos DCGEDF tou FADD@D
        end tps FDDEDD tra EH<CE@ tre ADE@CB tri KCDICD tro C@DCBD try EHGDEE tta >>DAAD tte DDEFFF tti EDDFDD ttp CCFCCD
        end tts CDECCD tty HDDDCD tua DAD tue FDDEDD tum LBCJBC tup >B@@AB tus @ADBBD tv DGEEEE tyl GDDFDD u.s A>AA=A
        end uad EADDBD ual F<@EDD uan E@DDAD ube HHDFFD ubs GEDDCD ubt BDD uce ?9=DDD uch FBDEDD uck IEGHGH uct EDE
        end ude >?ACDD udo G@BFBC uds @DDBDD udy <C=?D@ ued ?<>CCB uel FEFDEE uer IADFAD ues <DA@C@ uez DBDEBD uff DBD
        end uge H=ADAC ugh F@EEBD ugs CDDEED ui @@BBBC uid LJNIGJ uis ABD uit GGEFGE uk FCEEDE uke BDDCDD ula BGDBED
        end ule EHHFFE ulf DDDDED uli CE@CDB ulk JFHHEE ull B>9@?@ ult C88EDC uly ;<>=>@ uma HFDFED umb @@DBBD ume >>;DDD
        end umn C>AECC ump FIEFHF ums DGFDFE una EADDBD und BB?DED une BADECE ung DFFEDE unk FEDGFD uns ?>BCCE unt ><=@A@
        end uo2 DHDDFD uon GDDFDD ups =E>BEC upt BCDEED ura FDDFED ure CEDDED urf EDDDDD urg GFDFFD uri EDFCBD url FCDECD
        end urn BACFFF uro I@DGBD urs :@=CBC urt CCEDDF ury CBEEDF usa ?@A@AA use CADFFF ush ACDDEE uss C?ABBB ust GEHEDE
        end usy IGDHGD ute ?6=EEF uth D?AECD uto I@DGBD uts AEECFE uty GGEFHF uum KGIIEF v1 @@BBBC v2 D@DDBD val FFCEDB
        end van D??@B@ var CCDDDD vcg GFDEED ve BDDCDD ved =9>DDD vel @A4A@? ven 85;A=? ver CEEBBA ves @EEDDD vex IDEGCD
        end vey GHJFGH vi ><@A@B vid E?BFAC vie DDEEEF vii BDDCDD vil IDDFDD vin GCCEDD vis D@BBAC vj D@DDBD vol 8:<>?@
        end von @DDBDD vor G>DFAD vs >:@A?B wan GFD wap EEDGGD war ?CB?DB way IGJHFH wds DFD web G@EE=A wed >9=CCD
        end wer E>@AAA wet EADDBD wi @@ABBB win BBECBF wis @@DBBD wks CDDBDD wly BCECDD wns EHDFGD won DDDDED ws D@DDBD
        end wse GEDFED wsn DJDDHD wth =F>ADB www DDFDDD x1 DBDDCD xas @ADAAD xed E;@FBC xel IDGFBE xes AGE@DC xi ><@A@B
        end xic DCDFDD xis DCFCCD xit AADBBD xj DBDDCD xml JGMHFI xon BADEBD xp @DDBDD xth C@AECC xts <@@?@B yal FDDGCD
        end yan CBCEDD yed ><ADEE yee FFDGGD yer AF=CFB yes DHECDD yi @DDBDD yle BDACDD yme GADFBD yms A@DBBD yne HGD
        end yon DEDDFD yor CDDBDD ype @@?CBB yse =@B?AC yst GDDEDD yte CFFCED yu D@DDBD yze 7:>ABC zed FACFEE zen F@DEAD
        end zer >G@AEB zes <B;CCB zle EHDDFD zon FGFEEG zzy L6@J=B μm D@DDBD σi D@DDBD
        near <. ED <0 > <1 <? <2 AB <3 8@ <4 C <5 @C <6 CE <7 BD <8 CA <9 B <_ BD <a FD <about CE <above ;? <across DB
        near <after DF <again CD <against DF <all @D <almost DE <along E <already AC <also >D <although C <always AC <am EF
        near <among DE <an F <and F <another D <any CG <are >E <around @C <as GE <at E <b :? <back DF <be ;D <became CD
        near <because DE <become BD <becomes AB <been 2E <before @E <behind CD <being <F <below A <besides @B <between ED
        near <beyond DF <both D <but AE <by E <c :? <can <C <can't BA <cannot 8= <could @C <d EB <did DE <didn't DC <do >B
        near <does >@ <doesn't ED <don't EC <done EC <down BD <during HF <e =? <each AF <either @? <enough EG
        near <especially @A <even @A <ever AD <every @ <f @B <far >B <few ?C <first =C <for HF <former EF <from F
        near <further ?C <g DC <gave A <get FE <gets DE <getting CD <give DC <given DC <gives =? <go DE <h @B <had GF
        near <has <E <have ?D <having AE <he CE <hence >A <her FG <here AE <his FG <how E <however @B <i :B <if @D <in GF
        near <indeed @B <instead BE <into FE <is ;E <it <D <its DE <j @A <just EF <k :B <keep HI <kept CD <l C <last AE
        near <later BD <least =C <less @E <let @D <like G <likely F <m FE <made AB <mainly >A <make AB <makes BA <many BD
        near <may 4C <me CD <might 8< <mine DF <more AE <most @D <mostly FG <much @B <must 8? <my BD <n A <namely IG
        near <near DE <nearly >@ <need ?C <neither @B <never CF <next >E <no BF <nor AB <not ;E <now @E <o CB <of GE
        near <off DF <often 6C <on HF <once A <one AC <only AB <or E <other BD <others GD <otherwise @B <our AC <out BD
        near <over E <own CE <p ? <per >A <perhaps BE <put CD <q @B <quite BC <r <? <rather @B <re :> <really C <s D
        near <said GD <same B <saw E <say CD <says H <see ?= <seems AB <seen BD <several DB <shall BC <she G <should <C
        near <since BA <so BE <some CD <something G <sometimes BD <still =D <such B? <t @B <take ?E <than B <that AD <the E
        near <their DG <them @G <then ?B <there 8= <thereby C <therefore B <these ?A <they @D <they're H <this >E <those BF
        near <though BC <through HF <thus @ <to CD <together @B <told GF <too >B <took E <toward GF <towards HG <two C <u C
        near <under GF <unlike >A <until ?@ <up EG <upon FE <us CF <use FE <used FD <uses IH <using IH <usually A <v CG
        near <very >F <via IG <w >A <was =F <way BA <we 8B <well ;@ <were <E <what ?A <when @C <where B> <whereas FE
        near <whether EC <which >B <while AD <who >D <whole AB <whom A <whose CD <why GF <will =D <with HF <within GE
        near <without @E <would =F <www.pnas.org @B <x @A <y @B <yet >B <you BD <your HG <z <@ >. FE >0 ?@ >1 7@ >2 8D >3 ?
        near >4 AD >5 ?F >6 >B >7 <? >8 >@ >9 >A >_ AC >a =E >about BE >above AC >across DC >after AE >again A >against CD
        near >all <D >almost F >along GF >already @B >also AE >always HE >among DA >amongst ED >an 6B >and FE >another DG
        near >any ?C >are G >around DF >as DE >at E >away EF >b A >back CD >be DE >because DF >become CD >becomes HG
        near >been =A >before AB >behind DG >being FE >below @E >between D >beyond DB >both ?A >but CE >by BE >c ?@ >came F
        near >can GE >cannot GF >could HF >d <B >did BD >do EF >does @ >don't G >down AD >due GD >during F >e C >each @C
        near >either :? >enough BA >especially FE >even C >every BE >everything EF >except @B >f ?@ >far G >first @C >for F
        near >former DC >from BE >further DB >g FE >gave CD >gets G >give GF >given FE >gives GF >go HG >goes DG >going F
        near >h ED >had EF >has HG >have GF >having D >he D >her I >here BF >him F >himself F >his DF >how >D >however FE
        near >i 7C >if CG >in FE >instead GF >into E >is GF >it CE >its :E >itself DB >j ? >just C@ >k 8> >l CB >last GE
        near >later AB >least @B >less <? >like DE >likely BE >m 9A >made EH >mainly @B >make D >makes BE >many C >may F
        near >me CF >might EC >more CD >most ;> >much <? >must EC >my CD >n :B >near E >nearly CD >need FE >next DF >no 8=
        near >nor DE >not AE >now HI >o B@ >of D >off @D >often EC >on CE >once AC >one ?A >ones C >only AC >onto E >or EC
        near >other @ >others AB >our ?C >out <C >over DF >p >? >per A@ >q C >quite @B >r @A >rather D >re >A >s 6<
        near >said JH >say GF >says J >see DF >seem EC >seems @B >seen @B >several 8= >she EF >should EC >since @C >so F
        near >some 8B >still DB >such ED >t A@ >take AD >taken FE >than AC >that CE >the ;E >their ?E >them 9D
        near >themselves GE >then BD >there EF >these @B >they BG >this BD >those <? >through FD >throughout BD >thus CE
        near >to BE >together GF >told H >too DC >took FG >toward D >towards C >two @D >u FE >under GE >until BD >up <C
        near >upon 8= >us 8? >use >B >used ED >uses DC >using HF >usually E >v CE >very :? >via HF >w C >was IF >way 7A
        near >we FE >well AD >went H >were HF >what ?D >when CE >whenever AB >where E >whereas ED >whether ;C >which GE
        near >while F >who CF >whose F >why @C >will EG >with FE >within FE >without FD >would C >x ED >y C >yet ?B >you @C
        near >your FG >z >A >α BC >γ @B
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
        word 000 7@A: 10 ;>:: 12 ;><< 13 ?B>> 14 >@<< 15 AA>> 16 @B>> 17 AB@@ 18 ==<< 1er ?B>> 20 AB@@ 200 AB@@ 2009 A=<<
        word 2010 A@@@ 2011 BA@@ 2012 B@@@ 2013 BBF> 2014 GFEH 21 ?@>> 22 =@<< 23 BB@@ 25 DAD> 27 =@<< 28 >@<< 29 @B@@
        word 30 ;?<< 31 BB@@ 50 FBE@ accept ?B@@ acces BAD> accueil AB@@ acte FBED action HGGI activ ??<< actuel A?<<
        word affair A@>? affirm =><< agit @B>> aid @@>> ait <<@= alert EFDG amélior DCED américain :CC7 an >??: ancien BCC>
        word annonc BBBE anné :::8 août E;C: appel >?<= armé GIHK arriv @?>> arrêt ?@>> articl CDDF assembl G>F>
        word associ ECE@ attendu BB@@ auteur A@>? baiss FFEH baptis CA<= bas D?C< bless FDDG campagn EE@@ canad BB@@
        word candidat ?A>> capital >A>= cas >@@@ caus >=>> centr C;B; cess ?@@@ chang ?>D? chois BB@@ cinq @B@@ class :?>>
        word collect GDGH commiss DC@D commun ??C< communaut >B@@ communiqu @?@@ compr >@@@ confirm >A>> conférent HHEI
        word congres AB@@ connaiss FGEE connaîtr ?=@? connu ?A>> conseil >><< constat >?>> constitu A?>? continu AB@@
        word contrair BA@A cour HEFF coût B?@@ cris FEFG cré @@>> côt ??<< demand B9A8 deuxiem ?>>< dev <<@= différent C?@A
        word dimanch AA@A dir BB@A direct @DB@ dirig >>>> don <EA< droit ECCF débat EDDG début =><< décis BA<@ déclar >@<<
        word découvert FGGK défens @?D> démocrat AA>> dénonc >?>> départ =;<< déput @C@@ dévoil B@@A effet BA<< enfant DDDG
        word enquêt CD>B entrepris :<<< espagn KKJM espagnol ACD> estim @@>> européen @GF< exact FAE@ except DD@D
        word existent EF@E expliqu ?C<> fac ><C; fais <>>< façon BB@@ femm @GD? ferm CC@@ feu AB@@ fin DBC: financi AHGA
        word fonction C@>A form EAE@ format EGED fort D?D? franc HGHK français >EF< françois ?@<< févri F@E@ fêt EEDG
        word gauch @A>? gouvern DCEF grand F>G: group =?A< guerr >DC< général :>:9 hauss FCEA haut D@C< heur =>:; hi @><<
        word homm BD@A immédiat @?>? import CCC; impos @@>> incident GGFJ indiqu =><< inform EGDB informat FGDG
        word international AFE: internet CDDF interven D>>? intervent HHGK islam GGGJ jean C?D> jeud AB@@ jeun <@<;
        word jour ==89 journ ==>< juillet 7864 juin =;:: lanc EEDG liber HHHK libert F@G@ libr FFFE lieu ;=<< lign FGF>
        word limit >?@= list FEGI logiciel >>>> loi DHFF lund AA@@ mai BA@@ manifest EDFF mar @>D> march DBEA mard AB@@
        word mass A@@A mati EGDF matin @=<< membr ?@<= menac ?DD> mer ??>> mercred ><>> mesur =><< met ;>>< mettr ?<>=
        word meurtri FGGH mid BA>> militair @B@A million A@B? ministr BCBE minut CD@D mis :=:: mois =::: moment A@<=
        word mond >986 mondial <>E; mont F<F< montr BB@A mort GFGJ moyen @C>@ national <EE9 net AB@@ niveau D=D< nom ADD>
        word nombr >?>= nomm AA@@ nord C=B< not GHGJ nouveau D<F: nouvel D?C; novembr >>:9 nuit >?>> object EEEH obten ??>>
        word octobr ><:9 officiel DCCF oper FCED ordre <=>< organis BDBE ouest BA@@ ouvert B?>> ouvertur DB@C ouvr ?A@@
        word parl FFF> part ?;>6 particip >=<< particuli ?><< pass <>>< pay ;A@8 permet @?<< permettr ?<>= person :AA9
        word pet =<@= petit C>G= plac B:B; plan CA@@ point @=<= polic ECE@ polit =AA> popul BB>B port DDCG posit BA<@
        word possed AA@@ post EFFH pourront B>@? poursuit >@@@ pouvoir <;<: prendr =>@= press ?CA= principal =B>= pris >A>>
        word probabl B@@A proced AB@@ produit A@@@ programm >EC< projet GBGE provoqu ==<< précis =?<< présent BBAC
        word président BAAA présidentiel EGGF prévu @B@@ pu =A<< publi @A<> public @CC< publiqu GDCG quatr <9B;
        word question ED@D quitt ?A@@ quotidien >?>> québec JHIL raison C<A: rapport EEEH rassembl DFEH recherch EEDG
        word recour AA@A refus =>>< relev A@>> religi EEE@ rendr <?@> représent >>>< respons >A>> retrouv ?A>> réseau @B@>
        word résultat FEEH saint ECDG samed >?@@ sant @FE@ savoir =>@> scandal EGEH scen BA@@ second @A>> secrétair AB@A
        word sein BEE@ semain <?<; septembr A@@? servic @FE> sit 78:7 situ BA>> social DB>A soir >><< sort ;<<:
        word souhait CC@A spécial AEE@ structur FBEC sud =><< suit 7:85 suiv C>>? sujet >@<< suppress HIIL supérieur CHDA
        word system D:E: sécur EEEH temp BB>> terr @B@@ territoir DBD? text AB@@ them CC@A titr D=D= trait B@@A
        word travail BED> traval @B@> trois @:@8 trouv <?@> téléphon BEE@ témoignag DD@@ têt ??<< unis ?GF> univers ?B>>
        word urgenc FD>C utc BB@@ utilis >AA> vendred <<>> version CFED vi EFF> victoir GFFJ vient A@@A vill >><< vis ?B>>
        word voir ?A>? voitur EC@C voix A@>> vot DFFG wikipédi FFFG économ ?EE< éduc HEEI égal =<<= élect IFHI
        word électoral FDDG élev A=>> équip BCDF état C=C: éven C>D? évoqu CD@B
        end 000 >AD 009 D@D 012 B@B 013 DCD 10 @BD 12 @BD 14 BDD 18 @@D 22 @DD 27 @DD 28 BDD 30 @DD ace A>B ade FGD
        end age DCE ain @>D ais CCF ait ::> ale >BA and EDD ans CDE ant <=? ard @DD ars DBD art @@D aré BDD ate D@D
        end ats ECD aut DDD aux BB@ ays @AD bec DHD ble >>@ bre A@A but @BD cas BDD ces ECE che BCD ché @DD cle DCD
        end cès FDD der AAD des @@D dia FGD dre <>@ ean CDD eau B>@ edi >>D eil @@D els @BD ens DEF ent @@A enu @@D
        end era BDD ers >AB ert C@D ets @CD eur ADC eux FED evé DBD fin DCD ger >>D ges FED ggs DFD gne GHD gue EED
        end ial CDD ian DCD ice DED ide CCD iel B@D ien AAD ier B@B ies ECD ieu @@D ifs @CD ile C@D ime DCD ine @B>
        end ing BBD ins @BD int @@D ion DCD ipe CDD ire BBC ise ACB isé CCD ite <>> its C@D ité DCC ive DCD iés DCD
        end jet FBD lan FCD ler @CD les ABB let >>@ lic DDD lie DCD lle CDC loi CGD lée E@D lés DBD mer @@D mes DED
        end met DBD mie D@D mis >@D mme @@D mée EGD nal BDD nce EEG ncé @@D nde C<@ ner DBD nes >@A net DCD nge DGD
        end nir AAC nis CGD nne DFE nse DBD nte AAC nts D?C nté @@D nue FFD nus @CD née >>@ ode CDD oir <<@ ois B@B
        end oit CDD oix DDD ole FDD ons DCE ont C>B ord DBD ort EDD ote EDD our FDD out DBD oût D@D per @@D ple DGD pu @DD
        end que ADD qué @@D ral CCD ran DED rer BBD res ABC rie DDD rir @CD ris >@D rme @@D rmé @BD ros DBD rre @CD
        end rse DFD rte DFG rti DDD rts FFD rté ECD rée @BD ser @>D ses >AD sme DHD son FAD sse BCC ssé BDD ste EEF
        end sud @BD sée EBD sés CCD tat CCD ter ??B tes DDF tie CDD tif ECD tin D@D tre @=@ tte BCD tée D@D tés ACC
        end uel DDD ues ABB uin @@D uit >@D ule FHD une @@D upe CCD ure EDF urs BBC use @>D ute DED uté @DD uée FDD
        end ver BBD vée D@D ème B>@ ère CEE ète FDD ées CDE ête @@D
        near <. E <2 @ <4 @ <5 @ <8 B <_ ? <a 9 <au A <autres @ <aux C <avait @ <avec @ <ce > <ces E <cet C <cette @ <d D
        near <de A <des B <deux E <du A <elle @ <en A <est 8 <et @ <fait @ <il < <je @ <l C <la B <le B <les B <leur E
        near <leurs G <n B <ne B <nous B <on @ <ont > <ou B <par @ <pas @ <plus C <plusieurs C <pour = <premier C <que @
        near <qui < <s < <sa C <se > <sera C <ses D <son B <sont B <un E <une C <à B <était @ <été @ <être C >. C >_ @ >a D
        near >afin C >après F >au B >aujourd'hui F >aux B >avait D >avant C >avec A >ce B >comme B >contre A >d B >dans B
        near >de @ >depuis > >dernier @ >des A >dont D >du B >en A >entre > >est D >et B >jusqu B >l ? >la < >le ? >les 8
        near >leurs B >n F >ne @ >ont G >ou A >par ? >pas > >plus @ >pour C >qu @ >que ? >qui C >s F >sa @ >sans @ >se H
        near >sont E >sous F >sur D >un < >une > >vers C >à A
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
        word acab AB@@ aceit FIGI acompanh FGFI acontec CCAD acord AB@@ acredit HIGJ administr IHHI afirm A@@@ ajud CC@@
        word aliás @B>> altur BE>@ amanhã EECF ambient DFDA american GKJI ano EAA= anos =:8; antig F@F< antóni H@H>
        word apel DDDG apes >@@@ apoi HHFJ apresent <><< aprov JIIL armad CGIE assembl JEJA assoc JHHH aument GHFI
        word autor HGFI avanc EC>B açor JGJN aér @FI@ aí AB@@ baix FDEF boa EFBE boc BA@@ bom @@>> cair B@@@ caminh AA@@
        word camp ?DE@ campanh HEGH candidat GEGH carl GAG@ cas EEEH caus BC>> cem AA@@ cent ?=@? cert DE>> cham @@>>
        word chef GDG> cheg @BA< cidad GDFF cimeir HHHJ cinc 8<:: cinquent ;=<9 clar BD@@ cois AD<< coloc ?B@@ comec ?>>>
        word comun IDHF confront FEEI conhec FBCA consegu @@>@ cont E<D; continu ;<:: control DDDF convid HIGK corp DDEH
        word corr ??<< cri EDDB cris GHHJ cuid FFEH cá @B>> câm DGH> dad BD>A dar ?@>> debat FBE@ decid B@<= defend FFEH
        word defes EGGH deix @@>> deput IGGK der AA@B dev >@>> dez A@@@ dia A<A: dias CA<> difícil B@@@ direct BED>
        word direit FGHG diz ;;88 doenc IFGI doz @A>> dá AA@@ econom HHHK económ BIHB eleitor HGFE eleiçõ GAEB empres HHGJ
        word encontr GHGJ equip DDDG esforc GGI@ especial GHGH esper @ED@ estad DFH= estud GJGJ europ EIIH execut IDI@
        word exercíci FEEH exist BA>? extrem D@D> exércit IEIG fact BB@@ fal @?>@ falt BE>C fas G?D> feir CB>A feit CE@C
        word fic BBAD fim @><< final CD@C fiscal ?IJ@ forc H<H< form CBAC franc HHIJ francisc HBI@ frent BD@C
        word fundamental AB@@ futur AA>> ganh C@>> garant FGFI gent DD@C geral >CD> govern HIIK grand =CB< grup DDDF
        word guerr JGHI hav =@<> hoj @AAD holand HHIL hom >@<< homens DEDG hor DEDF ide FFDG imediat B@@@ imped HHGJ
        word import IGEJ impost FGGI independent DFEC inic EFEH internacional BHF> invest HIIK iníci B@>> ir AA@@
        word israel HIHK israelit DGHI jornal FHFJ jos I=I< joã DEG@ jugosláv HHIJ junt CD@C lad BE>C lanc >@@@ lei HIIL
        word lev AA<< linh ?B>> lop @GF> lug @@@@ lut GFFJ maior ?@BB manhã DDCF manifest IIFJ mant BB>> mar EFH> marc DDCF
        word martins ADG@ med DGEE mei ED>C melhor D?B< mes BD>B miguel C=D> mil ;8:: milhõ DA<B milit IGHJ milosevic HIJL
        word ministr GAGB ministéri IFII moment EECF morr GHFI mort GHHJ mostr AB@B mour AII@ mund FFFF mundial GHGH
        word mã G@E@ médi J?I< nacional FHHG negoc JIHK noit CB@@ nom AB@@ nort DFH> notíc FG@E nov A:A6 nível FGEI
        word númer AA@@ object DEBE obra EGGH obrig HGDH ocup CE>A oit CA>A oposiçã IIJM orient AII? orçament JGJK ouv EFEH
        word pag @?<< palestinian GGIK parec ;=<< parlament IIHK part FBFC pass CCAE paz IJHJ país EEEG ped DAD> pens ?@<<
        word pequen BB>A perd G@E@ pergunt @?@= permit @A>> períod @B@@ pesso FDEG pin IEI@ pint =CH; pod EDCC políc IIIJ
        word polít HHII pont GEGG popul GFEG port GGGJ portugal IIHK portugues DIHG poss 9?>; possível CF@D post GCEC
        word pov EAC< praz FFEH prec HGHJ precis ==:: presenc BB@@ president KHJJ pretend DGEH primeir CD@A principal AB>A
        word problem FFFD process GAF< procur HFFI protest IIHK próxim ?@:: psd JJIK públic BII@ quarent ==<9 quatr DA>B
        word quer ?@<< questã =><< quinz A@@@ receb BCBE recolh FFG@ reconhec =?>> red HEGH reduz FFEH reforc FDFG
        word reform IEJI regim HGIH regist >?>? regiã IEDG relaçã IFFH repúbl @JI@ resolv DDCF result BC>C reun EEEH
        word rtp DDBE sab ?@<< sant HHIB sector E=D> segund DC>> seis >@<> seman AB>> senhor @B@@ sent DA<= servic D@D>
        word sessent >=>; sim AB>@ situaçã IHHJ social FIHF sold HGGI som :@@= sub HHGK só 6;88 tard =<<< temp =?<<
        word tenh AC>> tent =>>A ter ;@@= terceir DAD> territóri GD@E timor LGHK tiv =@@@ tom @?>> torn FE@F trabalh HDFH
        word trint >CD; troc IFIH técnic DG@D ultimat IJHK unid DHHB uniã GAI@ utiliz GFCG valor DAE@ velh ED@A venc AB@@
        word vez ;;66 vid FFEG vint =@:= violênc JIHK vir @A>> viv ==>> volt :<<< vot GGHJ voz ?@<< zon GEFG águ GGIK
        word últim 7=<9
        end ada DEE ade FCD ado EEF ael GHD air DBD ais EGF ama FGD ana EFD ano GGF ara CFD ase H@D ate FDD ato IGD
        end ava DBD aís FED boa FDD bra FDD cal CHD car DDD cas EED cem CCD cer GFD ceu CDD cia GGH cio DBD cos BFD
        end cou BDD cto CCD dar CCD das FFH der HGD des GHG deu @DD dia ACD dio HCD dir DDD diz @@D dor JGD dos EEF
        end dou EFD dão DID ece @@D eda DHD ede GED eia FFD eis CEE eja DDD elo GGD ema HFD ens CED era CDD ero CCD
        end erá BDD esa EGD ete DDD eus DGD eça C@D eço GDD fim DBD gal HHD gar CCD gem HGD gou BBD gua FGD gue GDD
        end har DCD has CFD hor CDD hou GGD ial FHD iar EDD ias EDE ica EHF ico EHG ida FFG ido ECD igo GDD ima FGD
        end ime GGD imo A@D ina IGD ino @DD ior >BB ios HFH iou FDD ira EEF iro @CD isa CDD ita EGD ite DCD ito FEF
        end ivo EEC ião GDD lar CED las FFD lha EED lho FED los FCD lta @@D mar DCD mas DDD mem BDD mil @>D mor DGD
        end mos 8?> mou BDD mpo @CD nal DGE nas DFD nco >AD nda GFD nde BDD ndo BCE nha GED nho EED nhã DDD nia HGD
        end nio GDD nos DCF nso DDD nta ??> nte CDD nto EDG nua CCD nça FFG oas DDD oje ABE ora GGD osa GGD oso DFD
        end osé H@D ota FDD ova @@D ove B@D ovo EDD paz HID pos CDD psd IID que DCD ral >FD ram ABD rar CDE ras DDE
        end rde @BD rem DDD res GGI rgo FCD ria FGG rio GEE rma GCD rno HHJ ros EED rou FDD rra IGD rta DDD rte DDD
        end rto FFD rtp DDD rão DDD rça DBD sar >@D sas EGD ses EFG sio DBD sse @DD sso GED sta AGD sto DED são FFG só >@D
        end tal CCD tam EFD tar DEF tas FEG ter DDD tes DGF tir EED tor D@D tos DCE tou >BD tro GEG tão @@D ual DDD
        end uel F@D uir CDD ura DGE uro DED usa GGD uta DDD uto HCD var FED vas GDD vel FGG ver @@D vez >@D via DFD
        end vic DHD zar GGD zir DDD çar @DD ças FFD ços DFD ção GFH ões FEH
        near <. D <_ A <a F <ao D <aos E <as G <com G <como D <da G <das G <de E <do F <dois G <dos G <e E <em G <entre G
        near <esta D <este E <está D <eu @ <foi E <foram @ <há C <já C <lhe @ <mais E <mas @ <menos D <muito C <na H <nas E
        near <neste C <no H <nos E <num G <numa H <não B <o G <os F <ou B <para E <pela H <pelo H <pode @ <por E
        near <primeira B <primeiro @ <que B <se D <ser H <seu G <são F <tem C <temos D <ter D <três F <um C <uma E <vai B
        near <à G <às F <é D >. E >_ C >a D >agora F >ainda D >ao F >aos G >as F >até @ >com E >como C >contra G >da D
        near >das E >de C >do D >dos F >e F >em F >entre G >esta D >este E >está I >foi G >foram I >há C >já G >lhe F
        near >mais D >menos @ >muito C >na F >no F >nos G >num F >não G >o D >os F >ou E >para E >pela F >pelo F >pode B
        near >por B >porque G >que D >se D >sobre G >também @ >um D >uma C >vai H >à D >às F >é H
        """#
}
