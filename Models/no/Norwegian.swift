extension Language {
    /// Norwegian. The lists were written for this project.
    public static let norwegian = Language(
        code: "no", name: "Norwegian", stemmer: "norwegian",
        stopWords: """
            alle alltid alt altså andre annen annet at av bare begge ble blei bli blir blitt bort bortsett bør både da
            de deg dei dem den denne der dere deres dermed dersom dess dessuten det dette di din dine ditt du eg ei
            eller ellers en enda enn enten er et ett etter fikk flere fleste for foran fordi fra fram får før først
            første gi gikk gjennom gjorde gjør gjøre god ha hadde han hans har hele heller henne hennes her hos hun hva
            hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ifølge igjen ikke imot inn innen ingen inntil ja jeg
            kan kanskje kom komme kommer kun kunne kvar like likevel man mange med meg mellom men mens mer mest mi min
            mine mitt mot mye må måtte ned nei neste noe noen nok nå når også og om omtrent opp oss over overfor på
            samme sa sammen samt seg selv senere ser si siden sier sin sine sitt skal skulle slik som stor store så sånn
            tidligere til to tre tross under unntatt ut uten utenfor var ved vel vi via vil ville vår våre være vært
            """,
        abbreviations: """
            adm adr art bl.a ca d.e dvs d.v.s e.kr etc evt f.eks f.kr fork ev iflg inkl jf jfr kl kr m.a.o m.fl m.m mill
            mrd mv nr o.l osv o.s.v pga pkt ref s.k st t.d tlf vedr
            """,
        titles: "hr fr frk dr prof st kapt gen",
        numberAbbreviations: "nr s kap fig art ca kl pkt",
        months: """
            januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt
            november|nov desember|des
            """,
        weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        times: """
            morgen formiddag ettermiddag ettermiddagen kveld kvelden natt natten midnatt dag dagen dager uke uken uka
            uker helg helgen måned måneden måneder år året time timer minutt minutter
            """,
        letters: "æøåéò",
        hasOrdinalPoints: true)
}
