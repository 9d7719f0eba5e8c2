extension Language {
    /// Vietnamese, by syllables: a word of two syllables in a list stands as two words. The lists were written for
    /// this project.
    public static let vietnamese = Language(
        code: "vi", name: "Vietnamese",
        stopWords: """
            ai anh bà bạn bằng bao bên bị biết bởi bộ các cái cả càng cần cấp cách chỉ chính cho chưa chứ chúng chị chuyện có
            còn cô con cũng cùng của cứ do dù dưới đã đang đây đâu đấy để đến đều đi điều đó được em gì gồm hay hầu hết
            hơn họ hoặc hôm khi không kể khác kia là lại lần lên lúc luôn mà mỗi một mình mới mọi muốn nào này nay năm nên
            nếu ngay nhau nhằm như nhưng những nhiều nhất nó nói nơi nữa ông ở phải qua quá ra rằng rất riêng rồi rõ sao
            sau sẽ số so sự ta tại tất theo thì thứ thế thêm thấy thôi tôi từ từng tới trong trên trước tuy tuổi và vào
            vài vẫn vậy về vì việc với vừa xuống ngoài đôi giữa cuối làm người hai ba khoảng vụ viên nhà thể
            """,
        abbreviations: "v.v vv tr tp t.p tx tt q p th ths ts pgs gs bs ks cn nxb đ/c vd st gđ cty",
        titles: "tp ts ths pgs gs bs ks ô đ/c lm mr mrs ms dr gs.ts pgs.ts gs.bs ts.bs pgs.ts.bs pgs.bs th.s",
        numberAbbreviations: "tr q p số đ",
        months: """
            tháng-1|january|jan tháng-2|february|feb tháng-3|march|mar tháng-4|april|apr tháng-5|may tháng-6|june|jun
            tháng-7|july|jul tháng-8|august|aug tháng-9|september|sept|sep tháng-10|october|oct tháng-11|november|nov
            tháng-12|december|dec
            """,
        weekdays: "thứ chủ nhật",
        times: """
            sáng_nay trưa_nay chiều_nay tối_nay đêm_nay hôm_nay hôm_qua ngày_mai hiện_nay hiện_tại sáng chiều tối đêm
            ngày tuần tháng năm giờ phút trưa thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật
            """,
        letters: "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")
}
