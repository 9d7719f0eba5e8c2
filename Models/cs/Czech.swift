extension Language {
    /// Czech. The lists were written for this project.
    public static let czech = Language(
        code: "cs", name: "Czech",
        stopWords: """
            a aby ačkoli ale anebo ani ano asi aspoň atd až během bez bude budou by byl byla byli bylo byly bych být
            bychom co což cz či další dále dnes do dokonce dva dvě ho i já jak jako jakmile je jeho jej její jejich jen
            jenom jenž jestli ještě jež ji jí jich jiné jiný již jsem jsi jsme jsou jste k kam každý kde kdo kdy když ke
            kolem kromě která které kterého kterou který kteří ku li mají má mám máme me mezi mi místo mít mnoho mnou
            mně mě mohl může můžete možná můj musí my na nad nám námi naproti náš naše ne nebo nebyl neboť něco nějaký
            někdo nemá než nic ni nich ním nové nový nyní o od on ona oni ono pak po pod podle pokud pouze poté potom
            prý pro proč proto protože před přes přesto při první pták s se si sice sic skoro sám své svůj svých svým ta
            tak také takže tam tato te tedy té těch tím těm ten tento to toho tohle tom tomto tomu tou tu tuto tvůj ty
            tyto u už v vám vás váš vaše ve vedle velmi však více všechno všichni vy z za zatímco zda zde ze že
            řekl řekla řekli uvedl uvedla uvedli dodal dodala zhruba letos loni
            poprvé většinou
            """,
        abbreviations: """
            a.s aj al angl apod arch asist atd atp č čj čl čs cca doc dr fr gen hl hod ing iur jap jud kap kč kpt ks max
            mgr mil min mj mld mn mjr např něm nar obr odst oddd okr op orig p par písm pí pl plk pozn př.n.l prof přibl r
            red resp roč rus s.r.o sb soc sr st str sv š tab tel tis tj trl tzn tzv ul var viz vč vyd zejm zn
            o.p.s z.s
            """,
        titles: """
            p pí dr mudr judr ing mgr bc prof doc sv plk gen kpt mjr por npor arch phdr rndr csc ppor pplk nprap
            ing.arch
            """,
        numberAbbreviations: "č čl odst str s obr tab sv kap r cca hod",
        months: """
            ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen
            září října|říjen listopadu|listopad prosince|prosinec
            """,
        weekdays: "pondělí úterý středa čtvrtek pátek sobota neděle",
        times: """
            ráno poledne odpoledne večer noc noci půlnoc včera zítra den dne dny dnů dní týden týdne týdny týdnů
            víkend víkendu měsíc měsíce měsíců rok roku roky let hodina hodiny hodin minuta minuty minut
            """,
        letters: "áčďéěíňóřšťúůýž",
        hasOrdinalPoints: true, hasSyllabicConsonants: true)
}
