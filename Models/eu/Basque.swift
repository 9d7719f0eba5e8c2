extension Language {
    /// Basque. The lists were written for this project.
    public static let basque = Language(
        code: "eu", name: "Basque", stemmer: "basque",
        stopWords: """
            al anitz arabera arte asko aurka aurrera azken baina baino bai bait baita baitzen bakarrik bakoitza batean
            baten bat batek bati batzuk batzuek batzuetan bera beraiek berau berauek bere berean berori beroriek beste
            besteak bestela beti bezain bezala bi bidez bitartean bost da dago dagoen dagokion dezake dezakete die dio
            diote dira ditu dituen dituzte du duela duen dugu dut dute edo ere erdi esan eta eurak ez ezen ezer gabe
            gainera garai gehiago gero gu guk gure guzti guztia guztiak haiek haietan hala han handi har hark hau hauek
            hauetan hain harik hasi hemen hori horiek horietan horko horra hor horrela hortik hura ia irten izan izango
            izaten izen jakin joan kontra lehen lortu merezi naiz nik nire nola non nor nori nork nahi oso ordea orain
            osteko ote pean proba sail txit zait zaio zen zena zenbait zer zergatik ziren zituen zituzten zu zuek zuen
            zuten
            """,
        abbreviations: "adib etab k.a k.o hau.da jn and or orr zk",
        titles: "jn and dr prof",
        numberAbbreviations: "zk or orr art",
        months: """
            urtarrila|urtarrilak|urtarrilaren otsaila|otsailak|otsailaren martxoa|martxoak|martxoaren
            apirila|apirilak|apirilaren maiatza|maiatzak|maiatzaren ekaina|ekainak|ekainaren uztaila|uztailak|uztailaren
            abuztua|abuztuak|abuztuaren iraila|irailak|irailaren urria|urriak|urriaren azaroa|azaroak|azaroaren
            abendua|abenduak|abenduaren
            """,
        letters: "ñ")
}
