/// Words that tell how a sentence hangs together with others: by how it opens, by who speaks, by what it counts.
///
/// The lists were written for this project.
package struct Openings: Sendable {
    /// Words that stand for something named before: a sentence that opens with one dangles without it.
    package let pronouns: String
    /// Words that tie a sentence to the one before.
    package let connectives: String
    /// The writer: "I", "we".
    package let firstPerson: String
    /// The reader: "you".
    package let secondPerson: String
    /// Verbs and nouns with which a paper says what it does.
    package let claims: String
    /// Numbers in words, those that are no stop words.
    package let numerals: String
    /// Connectives of several words, a line each, where the first by itself ties nothing: "sin embargo", but "sin agua".
    package internal(set) var phrases = ""

    /// The words of a language; none for one without a list.
    ///
    /// Those of scripts without spaces are the beginnings of sentences.
    package static func of(_ language: Language) -> Openings {
        switch language.code {
        case "en": english
        case "fr": french
        case "vi": vietnamese
        case "de": german
        case "es": spanish
        case "pt": portuguese
        default: further[language.code] ?? none
        }
    }

    static let none = Openings(
        pronouns: "", connectives: "", firstPerson: "", secondPerson: "", claims: "", numerals: "")

    static let english = Openings(
        pronouns: """
            he she it they him her them his hers its their theirs himself herself itself themselves this that these
            those he's she's it's they're he'd she'd they'd he'll she'll it'll they'll that's both neither
            """,
        connectives: """
            but and or so yet however also moreover furthermore therefore thus hence meanwhile then besides still
            nevertheless nonetheless instead otherwise consequently additionally similarly likewise indeed rather though
            because which
            """,
        firstPerson: "i we me us my our mine ours i'm i've i'd i'll we're we've we'd we'll myself ourselves",
        secondPerson: "you your yours you're you've you'll yourself",
        claims: """
            paper study propose proposes proposed present presents show shows shown introduce introduces demonstrate
            demonstrates investigate method approach framework novel model results find finds findings
            """,
        numerals: """
            three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
            nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion second third
            fourth fifth
            """)

    static let french = Openings(
        pronouns: """
            il elle ils elles lui leur leurs son sa ses celui celle ceux celles ce cela ça cet cette ces
            celui-ci celle-ci ceux-ci c'est c
            """,
        connectives: """
            mais et ou donc or car cependant toutefois pourtant aussi ainsi puis ensuite enfin alors néanmoins
            d'ailleurs également outre certes
            """,
        firstPerson: "je j nous me m mon ma mes notre nos moi on",
        secondPerson: "tu vous te t ton ta tes votre vos toi",
        claims: "étude résultats montre montrent présente propose méthode modèle article",
        numerals: """
            deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
            cinquante soixante cent mille million millions milliard milliards deuxième troisième quatrième
            """)

    static let vietnamese = Openings(
        pronouns: "ông bà anh chị họ nó cô hắn đây đó này",
        connectives: "nhưng và song tuy do vì nên còn đồng ngoài bên sau theo trong tuy nhiên",
        firstPerson: "tôi ta chúng mình em con",
        secondPerson: "bạn quý",
        claims: "nghiên",
        numerals: "hai ba bốn sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ tỉ")

    static let german = Openings(
        pronouns: """
            er sie es ihn ihm ihr ihnen sein seine seinem seinen seiner ihre ihrem ihren ihrer dies diese dieser dieses
            diesem diesen das jene jener jenes dort dessen deren
            """,
        connectives: """
            aber und oder doch jedoch auch zudem außerdem deshalb daher dann somit dennoch trotzdem denn dabei danach
            daraufhin dagegen dazu damit allerdings hingegen ferner stattdessen vielmehr zugleich gleichzeitig indes so
            """,
        firstPerson: "ich wir mich uns mir mein meine unser unsere",
        secondPerson: "du ihr dich dir dein deine sie ihnen",
        claims: "studie ergebnisse zeigen zeigt methode modell vorstellen untersuchen",
        numerals: """
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend
            million millionen milliarde milliarden zweite zweiten dritte dritten vierte
            """,
        phrases: """
            im Gegenzug
            aus diesem Grund
            nach seinen Worten
            nach ihren Worten
            """)

    static let spanish = Openings(
        pronouns: "él ella ellos ellas ello su sus le les lo este esta estos estas ese esa esos esas esto eso aquello",
        connectives: """
            pero y o sino también además así luego entonces aunque asimismo igualmente mientras posteriormente
            añadió agregó explicó señaló subrayó precisó recordó insistió
            """,
        firstPerson: "yo nosotros nosotras me nos mi mis nuestro nuestra nuestros nuestras",
        secondPerson: "tú usted ustedes te tu tus vosotros",
        claims: "estudio resultados muestra muestran presenta propone método modelo artículo",
        numerals: """
            dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil
            millón millones segundo tercero tercera cuarto
            """,
        phrases: """
            sin embargo
            no obstante
            por tanto
            por lo tanto
            por eso
            por ello
            por su parte
            de hecho
            desde entonces
            en cambio
            al mismo tiempo
            a su vez
            """)

    static let portuguese = Openings(
        pronouns: "ele ela eles elas seu sua seus suas lhe lhes este esta estes estas esse essa esses essas isto isso",
        connectives: """
            mas e ou porém também além assim depois então embora portanto contudo entretanto ademais aliás inclusive
            acrescentou explicou destacou ressaltou
            """,
        firstPerson: "eu nós me nos meu minha meus minhas nosso nossa nossos nossas",
        secondPerson: "tu você vocês te teu tua",
        claims: "estudo resultados mostra mostram apresenta propõe método modelo artigo",
        numerals: """
            dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem mil
            milhão milhões segundo terceiro terceira quarto
            """,
        phrases: """
            no entanto
            por isso
            com isso
            por sua vez
            ao mesmo tempo
            desde então
            segundo ele
            segundo ela
            """)
}
