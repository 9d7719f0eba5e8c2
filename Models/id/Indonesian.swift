extension Language {
    /// Indonesian. The lists were written for this project.
    public static let indonesian = Language(
        code: "id", name: "Indonesian", stemmer: "indonesian",
        stopWords: """
            ada adalah adanya agar akan akhirnya aku anda antara apa apabila apakah atas atau bagaimana bagi bahkan
            bahwa baik banyak baru beberapa begitu belum berapa berada berbagai berdasarkan bersama bila bisa boleh
            bukan cukup dalam dan dapat dari daripada demikian dengan di dia dilakukan diri dua guna hanya harus hal
            hari hingga ia ialah ini itu jadi jangan jauh jika juga justru kalau kali kami kamu karena kata kecuali
            kemudian kepada ketika kini kita lagi lain lainnya lalu lama langsung lebih lewat maka makin mana masa masih
            masing maupun melalui melakukan memang memiliki mengapa mengatakan menjadi menurut mereka merupakan meski
            meskipun misalnya mulai mungkin namun nanti nya oleh orang pada padahal para pernah pertama perlu pihak pula
            pun saat saja salah sama sampai sangat saya se sebab sebagai sebagaimana sebagian sebelum sebelumnya sebuah
            secara sedang sedangkan segera sehingga sejak sejumlah sekali sekarang seluruh selain selalu selama semua
            sendiri seorang seperti sering serta sesuai sesudah setelah setiap siapa suatu sudah supaya tanpa tapi telah
            tentang tentu terhadap terjadi terlalu termasuk tersebut tetap tetapi tidak tiga tinggi untuk waktu walaupun
            yaitu yakni yang
            ujar ujarnya katanya menambahkan sekitar tuturnya
            """,
        abbreviations: """
            a.n bpk cv dll dkk dr dsb drs dst gg h hlm ir jl kec kab kep kol lih no pt rp sdr st tgl tlp tsb u.p yth s.d
            jan feb mar apr jun jul agu agt sep sept okt nov des
            """,
        titles: "bpk dr drs dra ir h hj prof sdr sdri kh kol letjen mayjen brigjen jend st drg pdt kec kab prov ust",
        numberAbbreviations: "no hlm hal pasal rp tgl",
        months: """
            januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt september|sept|sep
            oktober|okt november|nov desember|des
            """,
        weekdays: "senin selasa rabu kamis jumat sabtu minggu",
        times: """
            pagi siang sore malam kemarin besok hari minggu pekan tahun jam menit
            wib wita wit
            """,
        letters: "é")
}
