extension PageFurniture {
    static let polish = PageFurniture(
        lineMarks: """
            źródło:
            fot.
            """,
        credits: """
            fot.
            zdjęcie:
            zdj.
            """,
        labels: """
            przeczytasz w
            czas czytania
            opublikowano:
            aktualizacja:
            data aktualizacji
            publikacja:
            komentarze (
            źródło:
            najczęściej czytane
            skomentuj (
            """,
        offers: """
            zapisz się do
            zapisz się na
            dołącz do
            chcesz być na bieżąco
            masz dla nas temat
            pobierz aplikację
            kup prenumeratę
            obserwuj nas w
            """,
        noteOpenings: """
            czytaj też
            czytaj także
            zobacz też
            zobacz także
            dalsza część artykułu
            czytaj również
            przeczytaj także
            przeczytaj też
            polecamy:
            zobacz również
            ta strona używa cookie
            ta strona używa plików
            ta strona używa ciasteczek
            używamy plików cookie
            używamy ciasteczek
            masz dla nas temat
            materiał chroniony
            """,
        noteQuestions: """
            podobał ci się
            """,
        endHeadings: """
            zobacz też
            zobacz także
            czytaj także
            czytaj również
            powiązane artykuły
            najczęściej czytane
            najnowsze
            polecamy
            """)

    static let czech = PageFurniture(
        credits: """
            zdroj:
            """,
        labels: """
            autoři:
            doba čtení
            publikováno:
            aktualizováno
            vydáno:
            sdílet na
            diskuse (
            nejčtenější
            """,
        offers: """
            přihlaste se k
            přihlaste se do
            nic vám neunikne
            předplaťte si
            odebírejte
            stáhněte si aplikaci
            """,
        noteOpenings: """
            čtěte také
            čtěte též
            čtěte i
            čtěte dále
            přečtěte si
            mohlo by vás zajímat
            používáme cookies
            tento web používá cookie
            tento web používá soubory
            tyto stránky používají cookie
            tyto stránky používají soubory
            """,
        noteQuestions: """
            líbil se vám
            """,
        endHeadings: """
            související články
            čtěte také
            nejčtenější
            mohlo by vás zajímat
            """)

    static let russian = PageFurniture(
        lineMarks: """
            фото предоставлен
            """,
        credits: """
            фотография:
            """,
        labels: """
            авторы:
            время чтения
            опубликовано:
            дата публикации
            источник:
            самое читаемое
            обновлено:
            (обновлено
            """,
        offers: """
            подписывайтесь на
            подписывайтесь
            подпишитесь
            присоединяйтесь
            нашли ошибку
            нашли опечатку
            выделите текст
            нажмите ctrl
            """,
        noteOpenings: """
            читайте также
            смотрите также
            читайте ещё
            читайте еще
            читайте по теме
            по теме:
            мы используем cookie
            мы используем файлы
            этот сайт использует cookie
            этот сайт использует файлы
            этот сайт использует куки
            сайт использует cookie
            """,
        noteQuestions: """
            нашли ошибку
            нашли опечатку
            """,
        noticeHeadings: """
            отказ от ответственности
            """,
        endHeadings: """
            материалы по теме
            читайте также
            по теме
            другие новости
            самое читаемое
            популярное
            комментарии
            """)

    static let ukrainian = PageFurniture(
        lineMarks: """
            фото надан
            """,
        credits: """
            світлина:
            фотографія:
            """,
        labels: """
            автори:
            редакторка:
            журналіст:
            час читання
            опубліковано:
            джерело:
            найпопулярніше
            оновлено:
            (оновлено
            """,
        offers: """
            підписуйтесь
            підписуйтеся
            підпишіться
            долучайтесь
            долучайтеся
            знайшли помилку
            ви знайшли помилку
            підтримайте нас
            """,
        noteOpenings: """
            читайте також
            читайте ще
            читайте також:
            дивіться також
            якщо ви знайшли помилку
            ми використовуємо cookie
            цей сайт використовує cookie
            цей сайт використовує файли
            цей сайт використовує куки
            """,
        noteQuestions: """
            знайшли помилку
            """,
        endHeadings: """
            читайте також
            читайте ще
            матеріали за темою
            за темою
            найпопулярніше
            """)
}
