extension Language {
    /// Turkish. The lists were written for this project.
    public static let turkish = Language(
        code: "tr", name: "Turkish", stemmer: "turkish",
        stopWords: """
            acaba ama ancak artık aslında ayrıca az bana bazı belki ben benden beni benim beri bile bir biraz birçok
            biri birkaç birlikte biz bize bizim böyle böylece bu buna bunda bundan bunlar bunu bunun burada bütün çok
            çoğu çünkü da daha dahi de değil diğer diye dolayı dolayısıyla edecek eden ederek edildi edilen ediyor eğer
            en etti ettiği fakat gibi göre ha hala hangi hatta hem henüz hep hepsi her herhangi hiç hiçbir için iki ile
            ilgili ise işte itibaren iyi kadar karşı kendi kendine kendini ki kim kimse kez mı mi mu mü nasıl ne neden
            nedenle nerede niçin niye o olan olarak oldu olduğu olduğunu olmak olması olur olsun on ona ondan onlar
            onların onu onun orada oysa pek rağmen sadece sanki şey siz size sizin şimdi şöyle şu şunu sonra tarafından
            tüm üç üzere var vardı ve veya ya yani yapılan yapmak yer yerine yine yoksa yok zaman zaten
            dedi söyledi belirtti kaydetti bildirdi diyor ifade yaklaşık ilk
            """,
        abbreviations: """
            alb böl şek apt arş av bk bkz bl bşk c cad çev çvş dip doç doğ dr dz ecz ed fak gn gr hst hz inş ist jeol kim km kor
            krş kur ltd mah mim müh müz no öğr ör örn ord os osm öz prof psik s sn sok sf şb şti sav t tğm tel tic tlf
            tug tuğg üni vb vd vs vet yar yrd yy yz tdk a.ş m.ö m.s t.c
            """,
        titles: "dr prof doç av sn yrd arş gör alb bnb tuğg tümg korg org gen hz müh mim ecz öğr op uzm",
        numberAbbreviations: "no s sf böl şek tel bl c md mad",
        months: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        weekdays: "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        times: """
            sabah öğle öğleden akşam gece dün yarın gün günü günler hafta haftalar aylar yıl yılı yıllar saat
            saatler dakika dakikalar
            """,
        letters: "çğıöşüâîû",
        hasOrdinalPoints: true)
}
