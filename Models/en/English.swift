extension Language {
    /// English. The lists were written for this project.
    public static let english = Language(
        code: "en", name: "English", stemmer: "english",
        stopWords: """
            a about above across after afterwards again against all almost along already also although always am among
            amongst an and another any anybody anyone anything anywhere are aren't around as at away back be became
            because become becomes been before beforehand behind being below beneath beside besides between beyond both
            but by came can can't cannot could couldn't did didn't do does doesn't doing don't done down due during each
            either else elsewhere enough especially even ever every everybody everyone everything everywhere except far
            few first for former formerly forth from further furthermore gave get gets getting give given gives go goes
            going gone got had hadn't has hasn't have haven't having he he'd he'll he's hence her here here's hereby
            hers herself him himself his how how's however i i'd i'll i'm i've if in indeed instead into is isn't it
            it'd it'll it's its itself just keep kept last lately later least less lest let let's like likely made
            mainly make makes many may maybe me meanwhile might mine more moreover most mostly much must mustn't my
            myself namely near nearly need neither never nevertheless next no nobody none nonetheless nor not nothing
            now nowhere of off often on once one ones only onto or other others otherwise ought our ours ourselves out
            over own per perhaps please put quite rather re really same saw say says see seem seemed seeming seems seen
            several shall shan't she she'd she'll she's should shouldn't since so some somebody somehow someone
            something sometimes somewhere still such take taken than that that's the their theirs them themselves then
            thence there there's thereafter thereby therefore these they they'd they'll they're they've this those
            though through throughout thus to together too took toward towards two under underneath unless unlike until
            unto up upon us use used uses using usually very via was wasn't way we we'd we'll we're we've well went were
            weren't what what's whatever when when's whence whenever where where's whereas wherever whether which
            whichever while who who's whoever whole whom whose why why's will with within without won't would wouldn't
            yes yet you you'd you'll you're you've your yours yourself yourselves said told
            """,
        abbreviations: """
            a.m p.m am pm etc inc corp co ltd llc llp plc bros cos dept dist div est assn asst assoc acad natl proc sci phys chem lett biol univ intl govt
            st ave blvd rd jr sr esq ph.d m.d b.a m.a b.sc m.sc d.phil d.d.s u.s u.k u.n u.s.a u.s.s.r d.c e.u i.e e.g
            cf viz al ca vs v approx apt ext min max misc mt ft oz lb lbs tsp tbsp hr hrs sec secs mins yr yrs mo qtr avg
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
            ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mont neb nev okla ore pa
            tenn tex va vt wash wis wyo n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va l.a ont que alta sask
            ed eds trans repr rev ser ibid op cit orig incl excl tel fax
            avgs cts dlr dlrs mln bln mths oper pct prev qtly qtrs revs shr shrs stg xd yr-ago
            """,
        titles: """
            mr mrs ms mx messrs mmes dr drs prof profs hon rev fr sr br cllr cllrs pres gov lt gen col maj capt cmdr comdr sgt
            cpl pvt adm ens brig sen sens rep reps amb asst atty supt det insp sec treas st ste mt lt.col lt.gen maj.gen brig.gen
            pfc spc msgt mme mlle ven msgr
            """,
        numberAbbreviations: """
            no nos nr p pp pg fig figs eq eqs sec secs ch chap chaps vol vols art arts par paras para pt pts v vv cl
            approx ca c circa ft lb lbs hr hrs jan feb mar apr jun jul aug sep sept oct nov dec ex app ver
            """,
        clitics: "s",
        months: """
            january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct
            november|nov december|dec
            """,
        weekdays: """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
            sat sun
            """,
        times: """
            morning mornings afternoon afternoons evening evenings night nights midnight noon midday dawn dusk
            overnight today tonight yesterday tomorrow day days weekday weekdays week weeks weekend weekends month months
            year years hour hours minute minutes decade decades century centuries mondays tuesdays wednesdays thursdays
            fridays saturdays sundays gmt utc bst est edt pst pdt cet cest
            """,
        hasThoroughAbbreviations: true)
}
