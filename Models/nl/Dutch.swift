extension Language {
    /// Dutch. The lists were written for this project.
    public static let dutch = Language(
        code: "nl", name: "Dutch", stemmer: "dutch",
        stopWords: """
            aan achter af al aldus alle alleen alles als altijd ander andere anders behalve ben beter bij bijna binnen
            boven bovendien buiten daar daarbij daardoor daarna daarom daarop dan dat de deze die dit doch doen door
            drie dus echter een één eens eerst eerste elk elke en enige enkele er eruit ervan even gaan gaat geen gehad
            geweest geworden haar had hadden heb hebben heeft hem hen het hier hierbij hij hoe hoewel hun iemand iets ik
            in indien inmiddels is ja je jij jou jouw jullie kan kon konden kunnen kwam laat later maar mag me meer men
            met mij mijn minder misschien moest moet moeten mogelijk mogen na naar naast nadat niemand niet niets nog
            nooit nu of om omdat onder ondanks ons onze ook op opnieuw over overigens per pas reeds rond samen sinds
            slechts sommige steeds te tegen ten ter terwijl tijdens toch toen tot totdat tussen twee u uit uw vaak van
            vanaf veel verder vele vervolgens via volgens voor vooral voordat waar waarbij waardoor waarin waarom
            wanneer want waren was wat we weer weinig wel welk welke werd werden wie wij wil willen word worden wordt
            zal ze zei zeer zelf zelfs zich zij zijn zo zoals zonder zou zouden zowel zulke
            zegt zeggen vertelt komt ruim meldt ongeveer
            """,
        abbreviations: """
            a.u.b afb art bijv bijz blz bv ca c.q dhr d.w.z e.a e.d enz etc evt excl fig hfst i.p.v i.v.m incl inz jl jr
            kg max m.a.w m.b.t m.b.v min mln mld mw nl n.a.v n.chr nr o.a o.l.v p p.st resp ref s.v.p t.a.v tel t.g.v
            t/m t.o.v v.a v.chr vgl vnl z.g zgn zie
            """,
        titles: "dhr mw mevr mr dr drs ir ing prof ds jhr st kol gen lt mr.dr",
        numberAbbreviations: "nr nrs p pp blz art afb fig hfst ca",
        months: """
            januari|jan februari|feb|febr maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep
            oktober|okt november|nov december|dec
            """,
        weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        times: """
            ochtend middag avond nacht middernacht gisteren dag dagen week weken weekend maand maanden jaar jaren uur
            uren minuut minuten
            """,
        letters: "éëïèöüá")
}
