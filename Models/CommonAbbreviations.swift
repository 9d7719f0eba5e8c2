/// Abbreviations that mean the same to the end of a sentence in every language that has them. Small letters, without
/// the last full stop, parted by spaces.
package enum CommonAbbreviations {
    /// They close an enumeration, so that a capital after one begins a sentence: `pens, ink, etc. Prices fell`.
    package static let closings = """
        etc usw usf u.a.m u.v.m u.ä o.ä enz e.d osv o.s.v m.m m.fl mfl jne yms ecc itd itp atd apod aj ap pod tsb dll dsb stb \
        ș.a ş.a ș.a.m.d ş.a.m.d kt т.д т.п др т.н т.б т.ін тощо και.λοιπά κ.λπ κλπ κ.ά κτλ κ.τ.λ إلخ الخ
        """

    /// What they say stands after them: no sentence ends with one (`e.g. A nail`).
    package static let openings = """
        e.g i.e cf viz z.b d.h u.z vgl bzw bspw sog insb p.ex p.-ex c.-à-d p.ej v.gr d.w.z bijv bijz o.a t.ex t.e d.v.s \
        dvs f.eks bl.a jf jfr np tzn tj tzw m.in např tzv napr t.j vrt esim pl ún ld cfr c.d de.ex örn bkz т.е напр см ср \
        вж див тзв т.зв т.нар π.χ δηλ βλ
        """

    /// After a number they end a sentence before a capital: `It weighs 5 kg. Nobody`.
    package static let units = """
        mm cm dm km kg mg ha hl dl ml kw mw kwh min sec hrs ft in lbs lb oz mph kph rpm hod kr kč zł ft eur usd \
        мм см дм км кг мг га мл л руб коп грн лв тг сек мин хв чел
        """

    /// Numbers that stand between figures and a unit: `5 mio. kr.`.
    package static let multipliers = """
        mio mia mrd mld mln mil mill milj mdr tis tys thousand million billion millió milliárd ezer тыс тис хил млн млрд мың кв куб
        """
}
