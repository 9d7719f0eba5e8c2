/// Words of which no keyphrase is made, by the language's code: small letters, parted by white space. The lists were
/// written for this project.
///
/// English, French and Portuguese, whose words the trained model knows, need little but the verbs.
package enum PhraseWords {
    /// Verbs that are nothing else (`says`, `aprobó`), and endings that only verbs have, with a hyphen before them
    /// (`-aron`): no phrase is one, begins or ends with one. Those that name or mark things too are not here (`refuse
    /// collection`, `ad spend`, `deny list`).
    package static let verbs: [String: String] = [
        "ar": """
        قال قالت وقال وقالت يقول تقول أعلن أعلنت وأعلن وأعلنت أكد أكدت وأكد وأكدت أضاف أضافت وأضاف وأضافت أوضح أوضحت
        وأوضح أشار أشارت وأشار ذكر ذكرت وذكر وذكرت أقر أقرت يقر وصفها وصفه دعت ودعت رفضت ورفضت قررت وقررت بدأ بدأت
        انتهت وصلت ارتفعت وارتفعت انخفضت وانخفضت تراجعت وتراجعت بلغت وبلغت شهدت وشهدت أصيب أصيبت اعتقلت يتوقع تتوقع
        ويتوقع تستورد وتستورد ينص وينص يعيد يكفي تبقى يبقى أضرت انتقدت وانتقدت طالبت وطالبت أدت أدى يؤدي تؤدي يمكن
        ويمكن تمكن يجب ويجب يستطيع تستطيع أصبح أصبحت أصدر أصدرت أطلق أطلقت أجرى أجرت فاز فازت خسر خسرت توفي توفيت يعيش
        يعمل تعمل يهدف تهدف يشمل تشمل ستطرح سيتم يتم تم تمت عمرها عمره يجلس تجلس يصنع تصنع افتتح افتتحت ورث رفض يرى
        ترى يبلغ تبلغ تستغرق يستخدم أدرجت أدرج هاجر هاجرت قتلت وقع وقعت خرج خرجت وأمر نقلت ونقلت توقفت وتوقفت تعهدت
        تعهد يتذكر تشير قتلوا وأصيب يعودون يعود تعود عاد عادت تراجع يخشى تدوم
        """,
        "cs": """
        -oval -ovala -ovalo -ovali -ovaly -uje -ují -ovat řekl řekla řekli uvedl uvedla uvedli dodal dodala oznámil
        oznámila oznámili potvrdil potvrdila upozornil upozornila vysvětlil vysvětlila tvrdí říká říkají má mají může
        mohou chce chtějí začal začala začali skončil skončila skončily přišel přišla přišli přišlo odešel zemřel
        zemřela zemřeli zahynul zahynula zranil zranila zranili stojí leží pochází pracuje působí nastoupil nastoupila
        získal získala vyhrál vyhrála prohrál dosáhl dosáhla vzrostl vzrostla klesl klesla svolal čekají čeká mohl
        mohla měl měla měli napadl spadl spadla vyhlásil vyhlásili vydal vydalo vydala odmítl odmítla odmítli požádal
        požádala schválil schválila schválili řezal pamatuje vyřezal dělal dělala udělal koupil koupila prodal prodala
        otevřel otevřela zavřel zůstal zůstala hrozí platí trvá potrvá varují varoval vyjeli vyjížděli láká nabídl
        nabídla oslavil oslavila uspořádal
        """,
        "de": """
        teilte sagte kündigte erklärte streicht baut warnt warnte sorgt sorgte bleibt blieb sinkt sank steigt stieg
        zieht zog nannte nennt sprach spricht forderte fordert gilt galt geht ging kommt kam steht stand liegt lag
        hält hielt zeigt zeigte macht machte nimmt nahm bringt brachte führt führte stellt stellte meldet meldete
        berichtet berichtete plant plante verlor verliert gewann gewinnt brach bricht schloss schließt betonte betont
        kritisierte kritisiert erwartet erwartete verurteilte bestätigte bestätigt sagt sagten sagen teilten rief
        riefen ruft ließ ließen lassen wies weist gab gaben gibt dürfte dürften starb starben stirbt verletzte
        verletzten klingt riecht denkt dachte glaubt glaubte weiß wusste lebt lebte arbeitet arbeitete trifft traf
        fällt fiel fand findet entstand entsteht begann beginnt endet endete kostet kostete läuft lief trägt trug
        verlässt verließ wächst wuchs wirft warf
        """,
        "en": """
        says tells told announces warns adds confirms denies accuses argues insists explains admits acknowledges
        describes reveals suggests urges asks wants seeks thinks knows believes expects feels brings comes goes
        gives makes gets keeps loses sells buys sends pays spends grows helps hurts includes joins agrees kills
        remains rejects receives refuses removes replaces responds speaks survives threatens throws waits wears
        writes inherits complains becomes became began begins came went gave took got kept lost won sold bought sent
        brought spent built broke drew drove fled fought fell grew knew threw wrote wore woke swept stole spoke sat
        chose blew ate drank forgot forgave froze understood heard sought depend become believe recognise recognize
        averting siphoning saying telling adding according including regarding continue happen bring
        slept rang ran sank swam tore shook taught meant overcame overtook withdrew underwent arose
        remove generate ensure provide enable disable allow avoid obtain retain create delete modify specify configure
        describe define receive explore investigate examine demonstrate introduce propose consider illustrate
        removes generates ensures provides enables disables allows avoids obtains retains creates deletes modifies
        specifies configures defines explores investigates examines demonstrates introduces proposes considers
        illustrates appears vanishes disappears consists contains depends exists occurs requires produces prevents
        improves applies relies contain consist exist occur require prevent apply rely appear vanish disappear
        accept achieve administer advise agree appoint arrive beg begin behave belong choose complain decide discourage
        earn eat encourage enjoy expect gather hear inform insist lose obey persuade prefer remind suffer survive teach
        accepts achieves administers admits advises appoints approves apologises apologizes arrives begins belongs
        chooses decides declares delivers deserves destroys differs discovers discusses earns eats encourages enjoys
        examines fails forgets gathers hates hears identifies imposes indicates informs involves learns listens loves
        operates owns performs persuades prefers proves publishes realises realizes refers reminds represents retains
        seizes sings sits sleeps solves succeeds suffers teaches tends understands unveils varies caught stood
        """,
        "es": """
        -ó -aron -ieron -aban -ían -iendo -ándose -iéndose -arse -erse -irse -ará -erá -irá -arán -erán -irán permite
        prevé señala asegura afirma explica anuncia indica considera advierte exige pide cae crece supera alcanza
        sigue llega deja lleva pasa pierde vuelve juega abre rechaza aprueba acusa celebra mantiene recibe ofrece
        incluye muere vive nace asciende desciende sitúa afecta provoca supone constituye representa recuerda permiten
        prevén señalan aseguran afirman explican anuncian indican consideran advierten exigen piden caen crecen
        superan alcanzan siguen llegan dejan llevan pierden vuelven juegan rechazan mantienen reciben ofrecen incluyen
        mueren viven ascienden quiere quieren sabe saben cree creen dan vio dio llegar pasar llevar dejar seguir
        encontrar llamar venir pensar salir volver tomar conocer vivir sentir tratar contar empezar esperar buscar
        existir entrar trabajar escribir perder producir ocurrir entender pedir recibir recordar terminar permitir
        aparecer conseguir comenzar servir sacar necesitar mantener resultar leer caer cambiar presentar crear abrir
        considerar acabar ganar formar traer partir morir aceptar realizar suponer comprender lograr explicar
        preguntar reconocer alcanzar nacer dirigir correr utilizar pagar ayudar jugar escuchar cumplir ofrecer
        descubrir levantar intentar usar robar evitar garantizar reducir aumentar mejorar obliga obligó evacuar
        rescatar calcinar avanza investiga participan continúa permanece dirige reparte compartir anunció agregó
        financiará recorre descarta acreditan cerrada cerrado
        """,
        "fr": """
        -aient -èrent -eront -iront -eraient -iraient affirme déclare explique estime précise souligne indique
        assure rappelle dénonce veut veulent peut peuvent doit doivent va vont prend vient viennent tient rend
        devient semble permet permettent prévoit propose proposent inaugure ouvre perd gagne bat remporte rejette
        refuse accepte tue meurt vit naît renverse révèle conçoit détient obtient reçoit revient retrouve rejoint
        conduit construit reconnaît connaît croit espère souhaite réclame exige condamne accuse soupçonne vouloir
        venir prendre trouver donner mettre demander répondre entendre arriver devenir sembler tenir comprendre
        rendre attendre vivre reprendre chercher revenir appeler mourir suivre écrire ouvrir arrêter perdre
        commencer permettre recevoir servir finir rentrer courir offrir garder quitter jouer reconnaître laisser
        empêcher gagner payer choisir éviter réduire protéger obtenir produire
        """,
        "hi": """
        चला चली चले गिर गिरा गिरी गिरे गिरने बताया बताई मिला मिली मिले मिलेगा मिलेगी लगाया लगाए लगाई आया आई आए जाएगा
        जाएगी जाएंगे डाला बना बनी बने चुके चुका चुकी लौटेगा लौटा चलता चलती लेकर देकर करके होगा होगी होंगे सकता सकते
        सकती रखा रखी दी दीं दिए गए गई गया करेगा करेगी करेंगे रहेगा रहेगी पहुंचा पहुंची पहुंचे कहना बताते हुआ पढ़ें
        पढ़ती पढ़ते कहती कहते लगे लगती लगते बहा बह फंसे जुटी जुटे टूटे टूटा टूटी फटने फटा बुनी चाहती चाहते चाहता सीखती
        खोला खोलना बिकती मांगा बैठने चलाने
        """,
        "id": """
        mengatakan menyatakan menjelaskan menambahkan mengaku menyebut menyebutkan mengungkapkan mengimbau meminta
        menyampaikan membuka menutup memberi memberikan mengalami mengguncang menewaskan terjadi berada berusia
        menilai berharap memastikan menegaskan menetapkan menargetkan mencatat mencapai meningkat menurun naik turun
        menjual membeli membuat menggunakan mengirim menerima menolak menyetujui mengumumkan melaporkan dilaporkan
        ditemukan diduga digelar dijadwalkan diperkirakan bekerja tinggal hidup meninggal tewas pulih padam memakan
        tersebut memilih mengajar belajar ingin berjanji tampil dirawat tertimpa bergabung menghadiri memimpin
        dipimpin mengeluh mengeluhkan mengingatkan diketahui tiba berangkat pergi datang kembali
        """,
        "it": """
        -ò -arono -erono -irono -avano -evano -ivano -eranno -iranno -arsi -ersi -irsi dichiara afferma annuncia
        spiega sottolinea aggiunge assicura ricorda denunciano chiede chiedono vuole vogliono deve devono va vanno
        viene vengono prende tiene rende resta diventa permette prevede propone presenta apre chiude perde vince batte
        supera scende vola decide decidono respinge accetta rifiuta arresta uccide muore vive nasce crolla rischia
        ripeteva lavora lavorano lavorando dire andare vedere volere venire prendere trovare dare parlare mettere
        passare guardare chiedere restare rispondere sentire pensare arrivare conoscere diventare sembrare tenere
        capire rendere aspettare uscire vivere entrare portare cercare tornare chiamare morire seguire scrivere
        mostrare cadere aprire fermare perdere cominciare giocare vincere tradurre insegna insegnare leggere scrive
        accende aspetta comincia cominciano racconta riempie insegnato arrivassero
        """,
        "nl": """
        -eerde -eerden zegt zei zeiden zeggen vertelt vertelde laat liet lieten komt kwam kwamen gaat ging gingen
        staat stond stonden ligt lag krijgt kreeg kregen neemt nam namen brengt bracht brachten vindt vond vonden ziet
        zag zagen doet deed deden blijft bleef bleven raakt raakte raakten meldt meldde meldden heet heette werkt
        werkte werkten verwacht verwachtte belooft beloofde kost kostte gekost sloeg slaat opende begon begint
        begonnen maakte maakten maakt geeft gaf gaven houdt hield hielden wilde wilden weet wist wisten leidt leidde
        stelt stelde noemt noemde valt viel vielen stijgt steeg stegen daalt daalde daalden wint won wonnen verliest
        verloor verloren sterft stierf overleed overleden bezocht bezoekt rijdt reed vlucht vluchtte kiest koos
        gekozen besloot besluit loopt liep liepen zoekt zocht denkt dacht hoopt hoopte vraagt vroeg brandt kneedt
        lijkt leek blijkt bleek schat schatte adviseert gepubliceerd ontslagen geschrapt gevonden gemeten geopend
        geblokkeerd blokkeren blokkeerden bekijken
        """,
        "pl": """
        -ował -owała -owało -owali -owały -uje -ują -ywał -ywała -owano -iono -ono powiedział powiedziała powiedzieli
        dodał dodała poinformował poinformowała poinformowali przekazał przekazała podkreślił podkreśliła zaznaczył
        zaznaczyła zapewnił zapewnia twierdzi mówi mówią wspomina przyznał przyznała ocenił oceniła ma mają może mogą
        musi muszą chce chcą zginął zginęła zginęło zginęli zmarł zmarła trafił trafiła trafiło trafili walczyło
        walczył walczyli pojawił pojawiła wybuchł wybuchła objął objęła potrwa trwa trwał trwała doszło dojdzie
        działał działała działa otwiera otworzył zamknął wszczęła wszczął pobrał odwołały wygrał wygrała wygrali
        przegrał przegrała zdobył zdobyła wzrósł wzrosła wzrosły spadł spadła spadły osiągnął osiągnęła pracuje
        pracował mieszka żyje stoi leży pochodzi kosztuje kosztował nauczył odzyskał podjął podjęła przyniosła
        przyniósł zdarzają chciał chciała znaleziono zatrzymano złożył złożyła zaapelował zaapelowała ogłosił ogłosiła
        uznał uznała skazał zdecydował zdecydowała ewakuowano -łano -wano -zano -kano -dano wszedł weszła weszli wybił
        wybiła zjadł zjadła odwołano
        """,
        "pt": """
        -ou -aram -eram -iram -avam -iam -ndo-se afirma explica anuncia aponta prevê pede quer querem deve devem vai
        vão faz fazem segue aprova aumenta aumentam cai cresce supera perde ganha vence recebe vive morre nasce
        acusa nega defende rejeita unifica disse chegar passar levar deixar seguir encontrar chamar vir pensar sair
        voltar tomar conhecer viver sentir tratar contar começar esperar buscar existir entrar trabalhar escrever
        perder produzir ocorrer entender pedir receber lembrar terminar permitir aparecer conseguir servir precisar
        manter cair mudar apresentar criar abrir considerar acabar ganhar formar trazer partir morrer aceitar
        realizar supor compreender explicar perguntar reconhecer nascer dirigir correr utilizar pagar ajudar jogar
        ouvir cumprir oferecer descobrir levantar tentar usar evitar garantir reduzir aumentar melhorar atender
        """,
        "ru": """
        -лся -лась -лось -лись -ется -ются -ится -ятся -ться -ывают -ивают -ывает -ивает сообщил сообщила сообщили
        заявил заявила заявили рассказал рассказала рассказали отметил отметила отметили добавил добавила подчеркнул
        подчеркнула пояснил пояснила уточнил уточнила приговорил признал признала признали обнаружили обнаружил нашли
        нашел нашёл нашла назвал назвала назвали получил получила получили получал получали начал начали стал стала
        решил решила решили предложил предложила предложили объявил объявила объявили подписал подписали утвердил
        одобрил одобрила принял приняла приняли провел провела провели открыл открыли закрыл закрыли выиграл выиграла
        победил победила победили проиграл проиграла потерял потеряли погиб погибла погибли пострадали умер умерла
        родился жил жила жили живет живёт живут работает работают описали конфисковал обжалует считает считают хочет
        хотят может могут должен должна должны осудили арестовали задержали задержал вырос выросла выросли упал упала
        упали снизила снизили получить сделать стать провести провёл открыть лишены спасли спас спасла унесло унесли
        унес вошел вошёл вошла
        """,
        "sv": """
        -ades -erade -erades säger sade sa berättar berättade uppger uppgav meddelar meddelade skriver skrev anser
        tror trodde hoppas vill ville vet visste ser såg fick ger gav tar tog går gick kommer kom står stod ligger låg
        sitter satt bor bodde arbetar arbetade jobbar jobbade lagade hittar hittade hittades stiger steg sjunker sjönk
        ökar ökade ökat minskar minskade minskat vinner vann vunnit förlorar förlorade dör dog dött skadas skadades
        inträffar inträffade inträffat drabbas drabbades grips greps döms dömdes åtalas åtalades anhålls anhölls
        anhållits misstänks misstänktes publiceras publicerades planeras väntas väntades kräver krävde lovar lovade
        visar visade börjar började slutar slutade öppnar öppnade stänger stängde köper köpte säljer sålde kostar
        kostade betalar betalade flyttar flyttade vaknar vaknade räknar räknade besökte besöker förstördes fördes
        klarar klarat klarade kallar kallade fortsätter fortsatte anhållna anhållen gripna dömda
        """,
        "tr": """
        -yor -ıyor -iyor -uyor -üyor -yordu -ıldı -ildi -uldu -üldü -dığını -diğini -duğunu -düğünü -maktadır
        -mektedir -mıştı -mişti dedi diyor söyledi söylüyor belirtti bildirdi açıkladı kaydetti vurguladı
        duyurdu ekledi konuştu geldi gitti etti ediyor oldu oluyor olacak edecek edilecek yapılacak yapıldı yaptı
        yapacak başladı bitti kaldı kalan kaldırıldı yükseldi düştü arttı azaldı kazandı kaybetti öldü yaralandı
        yıkıldı açtı kapattı kurdu verdi aldı buldu bulunan çıktı girdi gerekiyor gerekti ayırdı uyardı
        istedi istiyor gelen veren yapan eden meydana
        """,
        "uk": """
        -вся -лася -лися -лося -ється -ються -иться -яться -тися -ував -увала -ували -ювали -ювала -увати -ювати -ують
        -юють повідомив повідомила повідомили заявив заявила заявили сказав сказала розповів розповіла додав додала
        пояснив пояснила зазначив зазначила наголосив наголосила уточнив уточнила пояснює каже кажуть згадує вважає
        вважають хоче хочуть може можуть має мають почав почала почали став стала стали вирішив вирішила вирішили
        отримав отримала отримали загинув загинула загинули помер померла поранено постраждали знайшли виявили
        затримали підтоплено пошкоджено виділено відкрив відкрили закрили провів провели прийняв прийняла підписав
        підписали виграв виграла переміг перемогла програв втратив зріс зросла зросли впав впала знизився обіцяють
        пообіцяв пообіцяла планують шукає просять очікують живе жив жила працює працюють працював возить передати
        відновити врятували попереджають залишаються з’їв зайшов евакуювали
        """,
        "vi": """
        vượt đạt tăng giảm thắng thua cho_biết nói_rằng khẳng_định nhận_định chia_sẻ bày_tỏ cho_rằng yêu_cầu đề_nghị
        gây diễn_ra xảy_ra trở_thành thực_hiện tiến_hành bắt_đầu kết_thúc tiếp_tục nhận bỏ bỏ_trốn mang đưa lấy
        thu_giữ bán chạy đứng ngồi nằm sống gặp giành vào
        """,
    ]

    /// Participles, which may be a part of a phrase (`operai feriti`): none is one by itself, nor begins or ends on the
    /// far side of its noun. Endings as among the verbs, of adverbs and adjectives (`dynamically`, `successful`), for
    /// which the same holds.
    package static let participles: [String: String] = [
        "en": """
        accused added admitted affected aimed allowed announced apologized appeared appointed approved argued asked
        averted awarded backed banned believed blamed called cancelled canceled caused changed cited claimed climbed
        closed collapsed committed complained concerned condemned confirmed considered continued convinced created
        criticised criticized decided declared declined delayed delivered demanded denied described destroyed
        disappeared dismissed doubled dropped earned eased ended entered escaped estimated excluded expected
        expelled explained exposed faced failed favoured feared filed followed forced gained gathered granted halted
        handed happened helped hoped identified ignored imposed improved included increased informed inherited
        insisted inspired intended introduced invited involved issued jailed joined jumped lasted launched learned
        learnt liked lived looked lowered managed mapped marched matched mentioned missed moved named needed noted
        noticed offered opened ordered painted passed performed persuaded placed played pleaded pledged plunged
        praised predicted prevented produced promised proposed proved provided published pulled pushed questioned
        quoted raised reached received recorded recovered reduced refused regarded rejected released remained
        removed repeated replaced replied reported requested rescued resolved responded restored resulted resumed
        retained returned revealed reversed rushed scored seized served settled shared shouted shown siphoned
        slashed slipped slumped soared sparked started stayed stopped struggled suffered suggested supported
        supposed surged survived suspected switched synced talked taken threatened thrown touched transferred
        travelled treated triggered tripled tried tumbled turned unveiled urged used viewed visited voted vowed
        waited walked wanted warned washed watched weakened welcomed widened worked worried written given known seen
        chosen grown drawn spoken stolen worn zested agreed signed completed scheduled compared acquired disclosed
        accepted surprised determined opposed boosted disappointed located posted impressed lifted anticipated
        planned recommended headed concluded required affirmed emerged looking considering failing trying
        wondering referring continuing indicating depending reflecting leaving hoping putting
        -ously -ively -ently -antly -ingly -edly -fully -ically -ably -ibly -ately -ually -ainly -mally -nally -essly -wly
        -ous -ful
        """,
        "es": """
        adelantado informado anunciado asegurado explicado señalado afirmado publicado aprobado rechazado presentado
        celebrado provocado situado producido registrado recibido logrado conseguido llegado salido quedado dejado
        llevado visto roto vuelto perdido marcado caído subido bajado crecido aumentado reducido incluido decidido
        ofrecido arrestado arrestada bautizada bautizado asentada asentado descartado detenido detenida obligado
        convertido utilizado sustraído
        """,
        "fr": """
        inscrit annoncé déclaré détourné renversé protégé protégés protégée protégées estimé précisé ajouté expliqué
        affirmé indiqué souligné rappelé publié adopté rejeté lancé pris mis vu venu devenu resté arrivé interpellé
        mené remporté battu perdu gagné marqué présenté proposé voté décidé demandé obtenu donné trouvé trouvée
        laissé quitté rejoint appelé dénoncé assuré reconnu connu transformé indemnisé indemnisés remonté
        """,
        "it": """
        portato lavorato morta arrestato trovato fermato deciso annunciato dichiarato spiegato chiesto ottenuto
        ricevuto dato messo preso visto venuto tornato arrivato perso vinto battuto segnato firmato presentato
        proposto approvato respinto aperto chiuso rimasto rimasti diventato intervenuti intervenuto trasportato
        proclamato sequestrato ceduto regalato avvenuto
        """,
        "pt": """
        preso presa aprovado anunciado afirmado publicado rejeitado apresentado registrado recebido conseguido
        chegado saído ficado deixado levado visto feito dito aberto escrito perdido marcado caído subido crescido
        aumentado reduzido incluído decidido oferecido
        """,
    ]

    /// Endings of words that stand before a noun, or are verbs of one before it: no phrase ends with one (`mattress
    /// sagged`, `highly configurable`), which may be one by itself.
    package static let leading: [String: String] = [
        "en": """
        -ted -ded -ned -red -sed -led -ced -ped -ked -med -ged -ved -zed -ied -yed -wed -xed -ued -hed -bbed -able -ible
        """
    ]

    /// Nouns that end as other words do.
    package static let nouns: [String: String] = [
        "en": """
        hundred hatred kindred infrared quadruped watershed bloodshed newlywed philately unemployed
        thoroughbred purebred crossbred bobsled dogsled cowshed toolshed woodshed biped moped stable
        receivable payable deductible inflatable
        vegetable variable constable syllable disposable deliverable collectible consumable wearable renewable crucible
        executable convertible mandible dirigible parable timetable turntable
        handful spoonful mouthful couscous rendezvous
        """
    ]

    /// Stop words that may stand within a phrase (`quality of service`). Any other makes a clause of it, or a piece of one
    /// (`whales are big`, `run your fingers`): pronouns, auxiliary verbs, conjunctions.
    package static let links: [String: String] = [
        "en": """
        a about above across after against along amid among an and around as at before behind below beneath between
        beyond by de down during for from in inside into like near no non not of off on onto or out outside over per
        than the through throughout to toward towards under up upon versus via vs with within without
        all back first last least less made more most one same such two use using well
        """
    ]

    /// Languages whose participles stand before a noun; in the others they stand after it.
    package static let participlesStandFirst: Set<String> = ["en"]

    /// Languages in whose news people take verbs for keyphrases, which the trained model knows: there only the ends of
    /// phrases are looked at.
    package static let verbsStandAlone: Set<String> = ["fr", "pt"]

    /// Numbers in words: no phrase begins with one that counts what follows (`ocho personas`). The French, in whose news
    /// people take such phrases, are not here.
    package static let numbers: [String: String] = [
        "ar": "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر",
        "cs": """
        tři čtyři pět šest sedm osm devět deset dvanáct dvacet třicet
        """,
        "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "en": """
        three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty
        """,
        "es": """
        tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta setenta
        sesenta
        """,
        "hi": "तीन चार पांच पाँच छह सात आठ नौ दस बारह बीस",
        "id": """
        empat lima enam tujuh delapan sembilan sepuluh
        """,
        "it": "tre quattro cinque sei sette otto nove dieci venti trenta quaranta cinquanta",
        "nl": """
        drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig zestig zeventig tachtig negentig veertig
        vijftig
        """,
        "pl": """
        trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście dwadzieścia trzydzieści dwóch trzech czterech
        pięciu sześciu
        """,
        "pt": """
        dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta
        """,
        "ru": """
        три четыре пять шесть семь восемь девять десять двадцать тридцать сорок двух трех трёх четырех четырёх пяти
        шести семи восьми девяти десяти
        """,
        "sv": """
        tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio
        """,
        "tr": """
        üç dört beş sekiz dokuz yirmi otuz
        """,
        "uk": """
        три чотири шість сім вісім десять двадцять тридцять двох трьох чотирьох пʼяти шести
        """,
    ]

    /// Words that greet, thank or end a letter: no phrase in small letters that opens a sentence begins with one (`hello
    /// team`), and after one at the end of a text stands who writes.
    public static let greetings: [String: String] = [
        "de": "hallo moin gruß grüße danke",
        "en": "cheers greetings hello hey hi regards sincerely thanks",
        "es": "gracias hola saludos",
        "fr": "bonjour cordialement merci salut",
        "it": "buongiorno ciao grazie saluti",
        "nl": "bedankt groet groeten hallo",
        "pt": "abraços obrigada obrigado olá",
    ]

    /// Words after which a verb is none (`the delete key`).
    public static let determiners: [String: String] = ["en": "a an each every my our the their this your"]

    /// Units of length that name other things too (a water meter, an airline's miles): one by itself is no keyphrase
    /// where it is counted.
    package static let measures: [String: String] = ["en": "metres meters miles"]

    /// Words too general to be a keyphrase by themselves, or after a number: amounts, people without a name, what any text
    /// may say of its subject.
    package static let general: [String: String] = [
        "ar": """
        مليون مليونا ملايين مليار مليارات ألف آلاف مئة مئات طن أطنان المئة بالمئة بنسبة عدد معظم أكبر أكثر شخص أشخاص
        الماضي الماضية المقبل المقبلة الجديد الجديدة العالمي العالمية الدولي الدولية شخصا القادم القادمة السابق
        السابقة الأول الأولى الواحد العشرات عشرات العمر عمر
        """,
        "cs": """
        lidí lidé lidem osob osoby člověk muž muži žena ženy tisíc tisíce tisíců milionů miliony miliard procent
        procenta část části případ případy nový nová nové nových první druhý další velký velká velké celkem těžce
        lehce kilometrů metrů let jednoho stav poprvé většinou stále později
        """,
        "de": """
        prozent mann männer frau leute menschen mensch person personen teil teile hälfte drittel viertel fünftel
        mehrheit zahl anzahl grund ende beginn anfang kilometer meter grad fall fälle art weise seite besuch herr
        jährige jähriger jährigen deutschen
        """,
        "en": """
        mln bln dlr dlrs cts pct stg shr shrs revs avg vs recently immediately previously probably seasonally directly
        slightly sharply currently despite cent percent km kilometre kilometres kilometers
        amazing angry awful bad beautiful best better big bigger cheap cheaper clean deep difficult dirty early earlier
        easier easy enormous excellent expensive faster fresh good great greater happy hard harder heavy high higher huge
        important large larger late long longer loud lovely low lower muddy narrow new nice noisy old older perfect
        quick quiet ready rich sad shallow short shorter slow smaller small smooth soft strong stronger sturdy
        superb sweet tall terrible thick thin tiny tired true ugly warm weak weaker wide worse worst wrong young younger
        """,
        "es": """
        personas persona gente mayoría tercio mitad porcentaje ciento euros millones millón miles décimas parte caso
        forma manera tipo cosa cosas lado resto momento hecho hombre mujer nuevo nueva nuevos nuevas gran grande
        grandes último última últimos últimas próximo próxima pasado pasada actual anterior posterior mayor mayores
        menor alto alta principal principales importante importantes total general diferente distinto kilómetros
        metros grados toneladas medio medios
        """,
        "hi": """
        लाख करोड़ हजार सौ रुपये रुपए रुपयों प्रतिशत फीसदी लोग लोगों व्यक्ति संख्या हिस्सा अधिक कम करीब कारण बड़ा बड़ी
        बड़े नया नई नए पहला पहली मीटर किलोमीटर
        """,
        "id": """
        orang warga jumlah persen juta miliar triliun ribu kali bagian pihak besar kecil baru lama kilometer meter
        rupiah utama sejumlah usianya harganya jumlahnya barat timur utara selatan
        """,
        "it": """
        persone persona gente maggioranza terzo metà percentuale cento milioni miliardi migliaia parte caso modo tipo
        cosa cose resto momento numero uomo donna nuovo nuova nuovi nuove grande grandi ultimo ultima ultimi prossimo
        prossima scorso scorsa scorsi attuale precedente grave gravi mille milione chilometri metri gradi poco pochi
        poche tanti tante anziano giovane registrata registrato
        """,
        "nl": """
        mensen mens man vrouw aantal procent deel helft kilometer meter jaar keer geval nieuwe nieuw grote groot
        kleine laatste vorige afgelopen komende leven land manier miljoen miljard euro kwart noorden zuiden oosten
        westen
        """,
        "pl": """
        osób osoby osoba ludzi ludzie tys tysięcy mln milionów mld miliardów procent proc części część liczba
        przypadków nowy nowa nowe nowych duży duża duże pierwszy pierwsza drugi ostatni ostatnia kolejny kolejna
        następny metrów kilometrów złotych zł euro dopiero lepsze godzinę godzina
        """,
        "ru": """
        бывший бывшего бывшая бывшей новый нового новая новое новые новых человек человека людей люди лиц рублей
        рубля долларов процентов процента процент тысяч тысячи млн млрд время раз раза часть части большинство
        половина треть метров километров сантиметров сто тысяча миллион миллионов миллиард миллиардов
        """,
        "sv": """
        personer person människor män man kvinnor kvinna procent del delar hälften antal kilometer meter kronor
        miljoner miljarder miljon gånger fall nya ny nytt stora stor stort förra senaste hela hem hemma
        """,
        "tr": """
        kişi kişinin kişiye yüzde milyon milyar bin adet büyük küçük yeni eski ilk son önemli durumu kilometre metre
        lira liralık durum ilçe ilçesi ilçesinde büyüklük büyüklüğünde büyüklüğündeki
        """,
        "uk": """
        людей люди людина людини осіб особи тис млн млрд відсотків відсотки раз рази нові новий нова нове нових перший
        перша перше останній остання понад різкий більшість частина половина кілометрів метрів гривень євро
        """,
        "vi": """
        phát_hiện tuyên_bố sử_dụng tham_gia tìm_thấy xác_định xuất_hiện phối_hợp triển_khai thông_báo tỷ tỉ triệu
        nghìn ngàn tỷ_usd tỷ_đồng triệu_đồng triệu_usd phần_trăm
        """,
    ]
}
