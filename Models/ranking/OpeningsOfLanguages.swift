extension Openings {
    /// Words that lean on the sentence before, words for the reader and numbers: for languages of which no summaries were
    /// at hand to learn from.
    private init(
        pronouns: String, connectives: String, phrases: String = "", secondPerson: String = "", numerals: String = ""
    ) {
        self.init(
            pronouns: pronouns, connectives: connectives, firstPerson: "", secondPerson: secondPerson, claims: "",
            numerals: numerals, phrases: phrases)
    }

    /// By language code. Of Chinese, Japanese and Thai, which have no spaces, these are the first characters of a sentence.
    static let further: [String: Openings] = [
        "ar": Openings(
            pronouns: "هو هي هم هن وهو وهي وهم هذا هذه ذلك تلك هؤلاء وهذا وهذه وذلك",
            connectives: """
                لكن ولكن كما أيضا لذلك ولذلك بينما إلا وأضاف وأضافت وتابع وأكد وأوضح ثم وأشار وأشارت وذكر وذكرت ولفت
                ولفتت وشدد وشددت وكذلك وبذلك وهكذا لكنه لكنها لكنهم ولكنه ولكنها فيما عندها
                """,
            secondPerson: "أنت أنتم لك لكم",
            numerals: """
                ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون عشرين ثلاثين أربعين خمسين مئة ألف آلاف مليون ملايين
                مليار مليارات
                """),
        "bg": Openings(
            pronouns: "той тя то те него нея тях им неговият неговата нейният тяхната този тази това тези",
            connectives: "но а и обаче освен също затова така после тогава накрая въпреки междувременно например"),
        "ca": Openings(
            pronouns: "ell ella ells elles això aquest aquesta aquests aquestes aquell aquella aquells aquelles",
            connectives: "però i també tanmateix així doncs aleshores després llavors mentrestant malgrat",
            phrases: """
                per tant
                no obstant això
                d'altra banda
                """),
        "cs": Openings(
            pronouns: """
                on ona ono oni ony jeho její jejich jemu ji ho to tento tato toto tito tyto ten ta tam tehdy oba obě
                """,
            connectives: """
                ale avšak však také navíc proto přesto ovšem nicméně pak potom tedy zároveň naopak a i přitom mezitím
                rovněž jenže řekl řekla řekli dodal dodala dodali doplnil doplnila upozornil upozornila vysvětlil
                vysvětlila
                """,
            phrases: """
                podle nich
                podle něj
                podle něho
                podle ní
                kromě toho
                na druhou stranu
                """,
            secondPerson: "vy vás vám vámi váš vaše vaši",
            numerals: """
                tři čtyři pět šest sedm osm devět deset jedenáct dvanáct dvacet třicet padesát sto tisíc tisíce milion
                miliony milionů miliarda miliard
                """),
        "da": Openings(
            pronouns: "han hun hans hendes ham hende deres dem det denne dette disse",
            connectives: "men og også desuden derfor dog imidlertid alligevel samtidig derefter så dermed ellers"),
        "el": Openings(
            pronouns: "αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκείνη εκείνο τούτο",
            connectives: "αλλά όμως ωστόσο επίσης επιπλέον έτσι και επομένως συνεπώς πάντως εντούτοις ύστερα"),
        "eu": Openings(
            pronouns: "bera berak haiek hura hori honek horrek hau hauek horiek",
            connectives: "baina eta ere gainera hala beraz orduan bestalde aldiz dena"),
        "fa": Openings(
            pronouns: "او وی آنها آنان این آن اینها",
            connectives: "اما ولی و همچنین بنابراین سپس پس زیرا البته"),
        "fi": Openings(
            pronouns: "hän he se ne hänen heidän sen niiden tämä nämä tuo nuo",
            connectives: "mutta ja myös lisäksi siksi kuitenkin silti sitten näin toisaalta",
            phrases: """
                sen sijaan
                """),
        "ga": Openings(
            pronouns: "sé sí siad é í iad seo sin", connectives: "ach agus freisin ansin áfach dá mar"),
        "hi": Openings(
            pronouns: """
                वह वे यह ये उसने उन्होंने उसका उसकी उसके उनका उनकी उनके इसका इसकी इसके इस उस इन उन इसने यहीं वहां वहाँ
                इसमें उसमें इससे उससे
                """,
            connectives: "लेकिन मगर परन्तु परंतु हालांकि और इसलिए फिर भी साथ जबकि वहीं तथा तब हालाँकि इसीलिए",
            secondPerson: "आप आपको आपका आपकी आपके तुम",
            numerals: "तीन चार पांच पाँच छह सात आठ नौ दस बारह बीस सौ हजार लाख करोड़"),
        "hu": Openings(
            pronouns: "ő ők ez ezek azok neki nekik ezt azt ezzel azzal ennek annak",
            connectives: "de és azonban ezért viszont emellett továbbá ugyanakkor mégis majd szintén ráadásul így"),
        "hy": Openings(pronouns: "նա նրանք սա դա այն այս նրա նրանց", connectives: "բայց սակայն և իսկ նաև ուստի"),
        "id": Openings(
            pronouns: "ia dia mereka ini itu beliau menurutnya harganya usianya jumlahnya baginya katanya hal",
            connectives: """
                tetapi tapi namun dan juga sehingga kemudian lalu sementara sedangkan sebaliknya akibatnya padahal
                bahkan
                """,
            phrases: """
                selain itu
                karena itu
                oleh karena itu
                akan tetapi
                meski demikian
                meskipun demikian
                setelah itu
                di sisi lain
                di sana
                """,
            secondPerson: "anda kamu kalian",
            numerals: """
                empat lima enam tujuh delapan sembilan sepuluh belas puluh ratus seratus ribu seribu juta miliar
                triliun
                """),
        "it": Openings(
            pronouns: """
                lui lei loro egli ella esso essa essi esse questo questa questi queste quello quella quelli quelle ciò
                suo sua suoi sue gli ha hanno aveva avevano lì
                """,
            connectives: """
                ma e però tuttavia inoltre quindi dunque infatti infine poi perciò invece comunque anche eppure
                pertanto così intanto allora dopodiché altrimenti piuttosto
                """,
            phrases: """
                nel frattempo
                al contrario
                per questo
                di conseguenza
                allo stesso tempo
                dal canto suo
                a sua volta
                da allora
                """,
            secondPerson: "tu ti te voi vi tuo tua tuoi tue vostro vostra vostri vostre",
            numerals: """
                tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta
                cento mille milione milioni miliardo miliardi
                """),
        "ja": Openings(
            pronouns: "彼 これ それ この その そこ ここ こう そう 同氏 同社 同市 同県 同省 同庁 同署 これら それら あれ あの 彼女 同日",
            connectives: """
                しかし だが ところが ただ また さらに そして それで そこで このため そのため したがって つまり なお 一方 加えて にもかかわらず とはいえ けれど でも なぜなら すると その後 このほか
                あわせて ちなみに もっとも そうした
                """),
        "kk": Openings(
            pronouns: "ол олар оның олардың бұл осы сол мұндай",
            connectives: "бірақ алайда және сондай-ақ сондықтан содан сонымен дегенмен ал"),
        "ko": Openings(
            pronouns: "그는 그가 그의 그를 그녀는 그녀가 그녀의 그들은 그들이 이는 이를 이에 이들은 이들이 이것은 그것은 이 그 이날 이러한 그러한 이런 그런",
            connectives: """
                그러나 하지만 그런데 그리고 또한 또 한편 따라서 그래서 이어 다만 반면 게다가 그럼에도 그럼에도불구하고 그러면서 그러자 결국 아울러 이밖에 그래도 그러므로 이와 이후
                """,
            secondPerson: "당신 여러분"),
        "lt": Openings(
            pronouns: "jis ji jie jos jo jų jam jai tai šis ši šie šios tas ta tie tos",
            connectives: "bet tačiau ir taip taigi todėl tada vėliau o",
            phrases: """
                be to
                vis dėlto
                tuo metu
                """),
        "ne": Openings(
            pronouns: "उनी उनले उनको उनीहरू उनीहरूले यो त्यो यसले त्यसले यी ती यस त्यस",
            connectives: "तर र तथा त्यसैले यद्यपि साथै अनि"),
        "nl": Openings(
            pronouns: "hij zij ze hem haar hen hun zijn dit dat deze die daarmee daarin hiervan daarvan daar",
            connectives: """
                maar en of echter ook daarom toch bovendien verder daarnaast dus vervolgens daarna niettemin want
                daarbij daardoor daarvoor hierdoor hierbij vandaar intussen ondertussen tegelijk tegelijkertijd zo
                evenwel eveneens
                """,
            phrases: """
                in plaats daarvan
                aan de andere kant
                op zijn beurt
                volgens hem
                volgens haar
                """,
            secondPerson: "je jij jou jouw u uw jullie",
            numerals: """
                vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen
                miljard
                """),
        "no": Openings(
            pronouns: "han hun hans hennes ham henne deres dem det denne dette disse",
            connectives: "men og også dessuten derfor likevel imidlertid samtidig deretter så dermed ellers"),
        "pl": Openings(
            pronouns: "on ona ono oni one jego jej ich jemu to ten ta te ci tego tej tych tam wtedy",
            connectives: """
                ale jednak lecz i a także ponadto dlatego więc natomiast zatem również potem następnie jednocześnie
                tymczasem dodał dodała dodali podkreślił podkreśliła zaznaczył zaznaczyła wyjaśnił wyjaśniła
                przypomniał przypomniała
                """,
            phrases: """
                mimo to
                poza tym
                w związku z tym
                tym samym
                z kolei
                z tego powodu
                """,
            secondPerson: "ty cię ciebie tobie twój twoja twoje was wam wasz",
            numerals: """
                trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście dwadzieścia trzydzieści pięćdziesiąt
                sto tysiąc tysiące tysięcy milion miliona miliony milionów miliard miliardy miliardów
                """),
        "ro": Openings(
            pronouns: """
                el ea ei ele acesta aceasta aceștia acestea acest această aceste acela aceea lui său sa săi
                sale
                """,
            connectives: "dar însă și totuși deci astfel apoi iar",
            phrases: """
                de asemenea
                prin urmare
                cu toate acestea
                în schimb
                între timp
                """),
        "ru": Openings(
            pronouns: """
                он она оно они его её ее их ему ей им ним это этот эта эти этого этой этих такой такая такое такие тот
                та те там эту этому этими
                """,
            connectives: """
                но однако а и также поэтому зато впрочем затем потом итак например причем причём тогда следовательно
                добавил добавила добавили пояснил пояснила уточнил уточнила подчеркнул подчеркнула
                """,
            phrases: """
                кроме того
                тем временем
                тем не менее
                об этом
                при этом
                между тем
                вместе с тем
                в то же время
                после этого
                по его словам
                по ее словам
                по её словам
                по их словам
                """,
            secondPerson: "вы вас вам вами ваш ваша ваше ваши ты тебя тебе",
            numerals: """
                три четыре пять шесть семь восемь девять десять двенадцать двадцать тридцать сорок пятьдесят сто
                тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов
                """),
        "sk": Openings(
            pronouns: "on ona ono oni ony jeho jej ich jemu ho to tento táto toto títo tieto ten tá",
            connectives: "ale avšak však tiež navyše preto potom teda zároveň naopak a i",
            phrases: """
                napriek tomu
                okrem toho
                podľa neho
                podľa nej
                """),
        "sr": Openings(
            pronouns: "он она оно они оне његов његова његово њен њена њихов то ово овај ова ови тај та ти",
            connectives: "али међутим и а такође поред зато ипак затим потом дакле стога"),
        "sv": Openings(
            pronouns: "han hon hans hennes honom henne deras dem det denna detta dessa där hen sådana",
            connectives: """
                men och också dessutom därför dock emellertid ändå samtidigt därefter sedan så därmed annars däremot
                likaså vidare slutligen
                """,
            phrases: """
                trots det
                i stället
                på så sätt
                å andra sidan
                enligt honom
                enligt henne
                """,
            secondPerson: "du dig din ditt dina ni er era",
            numerals: """
                tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio hundra tusen miljon
                miljoner miljard miljarder
                """),
        "ta": Openings(
            pronouns: "அவர் அவள் அவன் அவர்கள் அது இது இவர் இவர்கள் அந்த இந்த",
            connectives: "ஆனால் மேலும் எனவே ஆகவே எனினும் பின்னர்"),
        "th": Openings(
            pronouns: "เขากล่าว เขาบอก เขาระบุ เธอ พวกเขา มัน สิ่งนี้ เรื่องนี้ เหตุการณ์นี้",
            connectives: """
                แต่ และ อย่างไรก็ตาม นอกจากนี้ ดังนั้น ทั้งนี้ ขณะที่ ขณะเดียวกัน อีกทั้ง จากนั้น ส่วน ด้วยเหตุนี้
                เพราะ ซึ่ง ทำให้ ต่อมา หลังจากนั้น เช่นเดียวกับ
                """),
        "tr": Openings(
            pronouns: "o onlar onu ona onun onların bu bunlar bunu buna bunun şu orada bundan bununla onunla",
            connectives: """
                ama ancak fakat ve ayrıca bu nedenle yine ise oysa sonra böylece üstelik çünkü böylelikle açıklamada
                ardından
                """,
            phrases: """
                öte yandan
                aynı zamanda
                ne var ki
                """,
            secondPerson: "siz size sizi sizin sen sana seni senin",
            numerals: "üç dört beş yedi sekiz dokuz yirmi otuz kırk elli yüz bin milyon milyar"),
        "uk": Openings(
            pronouns: """
                він вона воно вони його її їх йому їй їм це цей ця ці цього цієї цих такий така таке такі той та ті
                там
                """,
            connectives: """
                але однак проте а і й також тому зате втім потім отже наприклад причому тоді натомість водночас додав
                додала додали пояснив пояснила зазначив зазначила наголосив наголосила
                """,
            phrases: """
                крім того
                тим часом
                при цьому
                після цього
                про це
                за його словами
                за її словами
                за їхніми словами
                на його думку
                на її думку
                """,
            secondPerson: "ви вас вам вами ваш ваша ваше ваші ти тебе тобі",
            numerals: """
                три чотири шість сім вісім девʼять десять двадцять тридцять сорок сто тисяча тисячі тисяч мільйон
                мільйона мільйонів мільярд мільярда мільярдів
                """),
        "ur": Openings(
            pronouns: "وہ یہ اس ان انہوں اسے انہیں اسی",
            connectives: "لیکن مگر اور تاہم پھر جبکہ چنانچہ البتہ"),
        "yi": Openings(pronouns: "ער זי עס זיי דאָס", connectives: "אָבער און אויך דערפֿאַר דאָך"),
        "zh": Openings(
            pronouns: "他 她 它 其 这 該 该 此 那 這 他们 她们 它们 对此 为此",
            connectives: """
                但 而 并且 並且 因此 所以 不过 不過 然而 此外 另外 同时 同時 于是 於是 随后 隨後 可是 然后 然後 接着 接著 尽管如此 儘管如此 与此同时 與此同時 相反 相比之下 例如 比如 总之
                總之 其中 之后 还 也 由此 当晚 当天 当日 同日 最终
                """),
    ]
}
