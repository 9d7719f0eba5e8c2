extension Language {
    /// Swedish. The lists were written for this project.
    public static let swedish = Language(
        code: "sv", name: "Swedish", stemmer: "swedish",
        stopWords: """
            alla allt alltid alltså andra annan annat att av bara bland blev bli blir blivit båda bättre bör då de dem
            den denna dennes deras dess dessa dessutom det detta dig din dina ditt dock dom du där därför efter eftersom
            ej eller en enligt er era ett exempelvis fick finns fler flera fram framför från få får för före först
            första genom ges går göra gör ha hade han hans har henne hennes hit hon honom hur här i icke igen in inför
            ingen inget innan inom inte ju kan kanske kom kommer kunde kunna lika man med medan mellan men mer mera mest
            mig min mina mitt mot mycket många måste ned ner ni nog nu något någon några nära när och också om oss på
            redan sa sade samma samt se sedan sig sin sina sitt ska skall skulle som somliga så sådan tack till tills
            tidigare trots två under upp ut utan utanför vad var vara varför varit varje vem vi via vid vidare vilka
            vilken vilket vår våra vårt är åt även än ännu över
            jag säger säga hela vill väl ja nej omkring drygt sådana
            """,
        abbreviations: """
            bl.a ca d.v.s dvs e.kr enl etc ev exkl f.d f.kr fr.o.m ggr inkl kl m.fl m.m max min milj mdr nr o.d o.s.v
            osv p.g.a pga resp s.k st t.ex tel t.o.m t.v jfr kap ang
            """,
        titles: "hr fr dr prof ing st",
        numberAbbreviations: "nr s sid kap fig tab art ca kl",
        months: """
            januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt
            november|nov december|dec
            """,
        weekdays: """
            måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen
            söndagen
            """,
        times: """
            morgon morgonen förmiddag eftermiddag eftermiddagen kväll kvällen natt natten midnatt igår imorgon dag
            dagen dagar vecka veckan veckor helg helgen månad månaden månader år året timme timmar minut minuter
            """,
        letters: "åäöé")
}
