extension Language {
    /// Serbian. The lists were written for this project.
    public static let serbian = Language(
        code: "sr", name: "Serbian", stemmer: "serbian",
        stopWords: """
            a ako ali bez bi bila bile bili bilo bio biti če da dakle do dok dve gde ga i ih ili im iako iz između ja je
            jedan jedna jedno jer jesam jesmo jesu još joj ju ka kad kada kako kao koja koje koji kojih kojem kojima
            koju ko kod kroz li me među mi mene može mogu mu na nad nakon nam nama nas naš ne neki neka neko nego nema
            ni nije nisam nisu nju njega njegov njen njih njihov o od odnosno on ona one oni ono ova ove ovaj ovo po pod
            posle pre pred preko prema pri prvi protiv s sa sam samo sebe se smo ste su sve svi svih svoj svoje svoju ta
            tada taj tako takođe te ti to toga tom tu u uz već veoma vi više vrlo za zato zbog će ćemo šta što а ако али
            без би била биле били било био бити да дакле до док две где га и их или им иако из између ја је један једна
            једно јер јесам јесмо јесу још јој ју ка кад када како као која које који којих којем којима коју ко код
            кроз ли ме међу ми мене може могу му на над након нам нама нас наш не неки нека неко него нема ни није нисам
            нису њу њега његов њен њих њихов о од односно он она оне они оно ова ове овај ово по под после пре пред
            преко према при први против с са сам само себе се смо сте су све сви свих свој своје своју та тада тај тако
            такође те ти то тога том ту у уз већ веома ви више врло за зато због ће ћемо шта што
            """,
        abbreviations: """
            br dr ing itd itsl mr npr okt prof sl st str tj tzv ul v god др инг итд мр нпр проф сл стр тј тзв ул год бр
            """,
        titles: "dr mr prof inž ing др мр проф инж",
        numberAbbreviations: "br str čl god бр стр чл год",
        months: """
            januar|januara|јануар|јануара februar|februara|фебруар|фебруара mart|marta|март|марта
            april|aprila|април|априла maj|maja|мај|маја jun|juna|јун|јуна jul|jula|јул|јула
            avgust|avgusta|август|августа septembar|septembra|септембар|септембра oktobar|oktobra|октобар|октобра
            novembar|novembra|новембар|новембра decembar|decembra|децембар|децембра
            """,
        letters: "čćđšžабвгдђежзијклљмнњопрстћуфхцчџш",
        hasOrdinalPoints: true, hasSyllabicConsonants: true)
}
