extension Language {
    /// Polish. The lists were written for this project.
    public static let polish = Language(
        code: "pl", name: "Polish",
        stopWords: """
            a aby ale ani aż bardziej bardzo bez bo bowiem by być był była było były będą będzie chce choć ci cię co coś
            czego czemu czy czyli dalej dla dlaczego dlatego do dość dwa dzięki dziś g gdy gdyby gdzie go i ich ile im
            inna inne innych inny iż ja jak jaka jakaś jaki jakich jakie jako jednak jeden jego jej jemu jest jestem
            jeszcze jeśli jeżeli już ją każdy kiedy kilka kolejny kto która które którego której który których którym
            którzy ku lecz lub ma mają mam mi między mimo mnie mną może można mogą mój moja moje mu musi my na nad nam
            nami nas nasz nasza natomiast nawet nic nich nie niech niej niego nigdy nim nimi niż no o obok od około on
            ona one oni ono oraz pan pani po pod podczas pomimo ponad ponieważ poza przed przede przeciw przez przy raz
            również sam się skąd są sobie sposób swoje swój swoich ta tak taka taki takich takie także tam te tego tej
            temu ten też to tobie tu tutaj twój ty tych tylko tym u w wam wasz we według wiele wielu więc więcej wobec
            wszystkie wszystko wszyscy wy właśnie z za zaś zawsze ze zł został została zostały żaden że żeby
            powiedział powiedziała dodał dodała poinformował poinformowała podkreślił podkreśliła dopiero
            tys mln mld
            """,
        abbreviations: """
            al art b.m c.d ca cdn cd d ds doc dyr dz fot gen godz im itd itp inż jw kpt kl kol ks lek ltd m.in max mgr
            min mies mjr mld mln n.e nr np o.o ok os p.n.e par pkt pl płk pol pn por ppor prof proc prok przyp r red rys
            s sp str św śp sygn tab tel tj tys tzn tzw ub ul ur w wg woj wł wyd zob zł zw żyd ang bałt gr hiszp łac niem
            ros fr
            bryg m.kw sp.z.o.o rz
            """,
        titles: """
            dr hab prof mgr inż ks św bp abp kard gen płk ppłk mjr kpt por ppor kpr p pp red dyr prez lic lek doc
            mł nacz st insp podinsp nadinsp kom podkom nadkom asp sierż prok oprac adm kmdr chor plut ks.bp
            bryg mł.bryg st.bryg mec rtm dh
            """,
        numberAbbreviations: "nr s str rozdz tabl ryc zał lp art par pkt rys tab godz ok poz ust t r",
        months: """
            stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze
            lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź
            listopada|listopad|lis grudnia|grudzień|gru
            """,
        weekdays: "poniedziałek wtorek środa czwartek piątek sobota niedziela",
        times: """
            rano ranek poranek południe popołudnie wieczór wieczorem noc nocy północ wczoraj jutro dzień dnia dni
            tydzień tygodnia tygodnie tygodni miesiąc miesiąca miesiące miesięcy rok roku lata lat godzina godziny
            godzin minuta minuty minut
            """,
        letters: "ąćęłńóśźż",
        hasOrdinalPoints: true)
}
