extension Language {
    /// Slovak. The lists were written for this project.
    public static let slovak = Language(
        code: "sk", name: "Slovak",
        stopWords: """
            a aby aj ak ako aká aké akú aký ale alebo ani asi avšak až bez bol bola boli bolo bude budem budeme budete
            budú by byť cez chce dnes do ešte ho hoci i iba ich iná iné iný ja je jeden jedna jedno jeho jej jemu k
            kam každá každé každý kde kedy keď keďže kto ktorej ktorou ktorá ktoré ktorého ktorému ktorí ktorú ktorý
            ktorých ktorým ku ma majú mal mala mali mať medzi mi mne mnoho mnou mohol moja moje mu musí my má málo
            mám máme môj môže môžu na nad najmä nami naša naše nebol nebola nebolo nech nej nemá nemôže než nich nie
            niekto niektoré niektorí niečo nim nič no nám nás náš ním o od odkiaľ okolo on ona oni ono oproti po
            pod podľa pokiaľ potom pre pred predtým preto pretože pri proti práve s sa si skôr sme so som ste stále
            svoj svoja svoje svojej svojho svojich sám sú ta tak také taký takže tam teda tej ten tento ti tieto to
            toho tom tomu toto tou tu tvoj ty tá táto títo tú túto tých tým týmto už v vami veď veľa veľmi viac
            viacerí vo voči vtedy vy vám vás váš však všetci všetko všetky vždy z za začal zo áno či čo čoho čím že
            žiadny
            """,
        abbreviations: """
            a.s akad al angl apod art atď cca doc dr ev fr gen gr hl hod inž jr kap kpt lat max mgr mil min mjr mld
            n.l napr nem nám obr obv ods okr orig p par pl plk pod pol por pozn prof príp písm resp roč rus s.r.o soc
            sp stor str sv t.j tab tel tis tzn tzv ul ust var vyd zb zák č čl čs
            """,
        titles: "arch bc csc doc dr gen ing judr kpt mgr mjr mudr nám p phd phdr plk por prof pí rndr sv ul",
        numberAbbreviations: "cca kap obr ods por písm r s str sv tab tel ust zv zák č čl",
        months: """
            januára|január|jan februára|február|feb marca|marec|mar apríla|apríl|apr mája|máj júna|jún júla|júl
            augusta|august|aug septembra|september|sept októbra|október|okt novembra|november|nov
            decembra|december|dec
            """,
        weekdays: "pondelok utorok streda štvrtok piatok sobota nedeľa",
        letters: "áäčďéíĺľňóôŕšťúýž",
        hasOrdinalPoints: true, hasSyllabicConsonants: true)
}
