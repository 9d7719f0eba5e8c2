/// How words end, which tells a language where a text of a few words has hardly a stop word of its own: by the
/// language's code, small letters, parted by spaces. The lists were written for this project.
package enum WordEndings {
    package static let ofLanguages: [String: String] = [
        "bg": """
        ата ята ите ото ето ният ния ване ение ост остта ските ския ската ското ове ези ваха аха ена ени ва
        """,
        "ca": """
        ció cions tat tats ment atge itat isme esc essa ència ància ança aire ora ors ers ades ada arà eren aven
        dor dors tge itzar
        """,
        "cs": """
        ého ých ými ému ost osti ství ová ové ový ský ská ské ských ování uje ují ice ích ech ách ami ěl ěla ila
        ili
        """,
        "da": """
        else elser hed heder ende erne ede ing ningen tion lig lige isk iske sen ner ers igt mænd skab
        """,
        "de": """
        ung ungen heit heiten keit keiten schaft lich liche lichen isch ische ischen chen ierung ieren iert tät
        ten tete end ende enden ern stein burg straße sch
        """,
        "en": """
        ing tion tions ness ment ments ship ful less ally ously ious ould ought ight ther tly ity ies ized ised
        ization able ible ward wards ers ked ted ned red led ded sed ced ved
        """,
        "es": """
        ción ciones sión siones dad dades mente miento mientos anza ancia encia encias ado ada ados adas ido ida
        idos idas aron ieron ando iendo aba aban ría rían ito ista istas eño illo illa ero era eros eras ble
        bles dor dora dores ico ica icos icas ará erá irá
        """,
        "eu": "aren etan ekin ean tik ko ren tzen tzea tako duen duten gabe ak rako tzeko",
        "fi": """
        ssa ssä sta stä lla llä lle lta ltä sti nen set ksi een iin inen isen ista uus yys aan ään vat vät tta
        ttä nut nyt
        """,
        "fr": """
        tion tions sion ment ments eux euse euses ique iques aire aires ance ances ence ences eur eurs té tés
        ités aient ait ant ants ette elle elles ées ée és ère ères ière ières oire oires iste istes age ages
        isme eau eaux
        """,
        "ga": "acht eacht aíocht adh aigh aidh anna eanna tha óir óirí ann each ach úil tar tear",
        "hu": """
        ban ben nak nek val vel ság ség ott ett ból ből hoz hez ról ről tól től kor ként ása ése ják etek ok tak
        tek ató ető
        """,
        "id": "kan nya an lah annya kannya asi itas isme wan ung ang",
        "it": """
        zione zioni sione sioni mente mento menti ità ato ata ati ate uto uta uti ito ita iti ando endo anza
        enza etto etta aggio iere iera ello ella elli oni tore tori trice ico ica ici iche ista isti ismo ava
        avano bile bili rono
        """,
        "kk": """
        ған ген қан кен лар лер дар дер тар тер ның нің дың дің тың тің ды ді ты ті лық лік дық дік мен пен на
        не
        """,
        "lt": """
        iai ių oje yje ais omis mas imas ymas ėjo ojo uoja ties tis iniai inių iams ams ose yse inis ybė ybės
        """,
        "nl": """
        ing ingen heid heden lijk lijke ijk schap atie aties eerd eert eren ende aar baar sel oor aan jes tje
        ste
        """,
        "no": """
        else elser het heter ende ene ingen asjon sjon sjonen lig lige isk iske skap ning ninger ighet
        """,
        "pl": """
        ego ych ymi ami ość ości nie nia ania enia owa owe owy owych owej ski ska skie skiego ście ały ała ało
        iła ili ują uje ów ach iem om cji cja cje
        """,
        "pt": """
        ção ções são sões dade dades mente mento mentos inho inha agem gens eiro eira eiros eiras ado ada ados
        adas ido ida idos idas aram eram iram ando endo indo ava avam ria riam ista istas ões ães ença ência
        ância vel veis dor dora dores ico ica icos icas
        """,
        "ro": """
        ție ției ții ului ilor elor ează ment mente tate tatea ător ători ească esc ele ile ul iei ată ate ării
        urile
        """,
        "ru": """
        ого его ому ему ыми ими ами ями ется ются ться лся лась лись ние ния нию ением ости ость остью ский ская
        ское ские ских ского ые ый ая ой ых ует уют али или
        """,
        "sk": """
        ého ých ými ému osť osti stvo ová ové ový ský ská ské ských ovanie nie nia uje ujú ice ích och ách ami
        ila ili
        """,
        "sr": """
        ије ња њу њем има ама ског ски ска ске ских ост ости ао ила или ало ће ова ови них ног ije nja nju njem
        ima ama skog ski ska ske skih ost osti ao ila ili alo će ova ovi nih nog
        """,
        "sv": """
        else het heten ande arna erna orna ning ningen tion lig ligt iska isk ade are aren skap dom ten sta
        """,
        "tr": """
        lar ler ları leri lara lere dan den ndan nden nda nde ının inin nın nin mak mek yor dır dir tır tir lık
        lik dığı diği ması mesi acak ecek mış miş daki deki
        """,
        "uk": """
        ого ому ими ами ями ється ються тися лися лася ння нням ості ість істю ський ська ське ські ських ського
        ий ої ії ує ують али или ила
        """,
    ]
}
