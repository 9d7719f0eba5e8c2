extension PageFurniture {
    static let english = PageFurniture(
        lineMarks: """
            credit...
            photo credit:
            photograph:
            image source:
            image source,
            image credit:
            image caption:
            image caption,
            redirects here.
            needs additional citations for verification
            wikimedia commons has media related
            because you subscribed
            email was forwarded to you
            email forwarded to you
            view this email in
            logged in to post a comment
            logged in to post comments
            this episode is sponsored
            be right back after
            """,
        credits: """
            photo:
            photo :
            photo :
            photos:
            photos :
            photos :
            photo by
            photo credit
            photograph:
            photograph by
            picture:
            pictures:
            image:
            images:
            image credit
            """,
        labels: """
            photo credit
            image source
            image credit
            image caption
            a post shared by
            the free encyclopedia
            """,
        offers: """
            view this post on
            free articles remaining
            already a subscriber
            continue reading this
            subscribe now
            cancel anytime
            unsubscribe
            manage preferences
            terms apply
            affiliate commission
            leave us a review
            please leave us
            scroll to continue
            """,
        noteOpenings: """
            this article was amended on
            this article was corrected on
            this article was updated on
            this article was updated at
            this article was updated to
            this article was updated with
            this article has been updated
            this article has been corrected
            this article has been amended
            this article has been edited
            this story has been updated
            this story has been corrected
            this story was updated on
            this story was updated at
            this story was updated to
            this story was updated with
            this article was originally published
            this article originally appeared
            this story was originally published
            this story originally appeared
            an earlier version of this article
            an earlier version of this story
            an earlier version of this report
            a previous version of this article
            a previous version of this story
            a previous version of this report
            a version of this article appear
            a version of this story appear
            correction:
            corrections:
            clarification:
            editor's note:
            editor’s note:
            editors' note:
            editors’ note:
            disclosure:
            disclaimer:
            privacy notice:
            this press release contains forward
            this press release contains certain
            this press release contains statements
            this news release contains forward
            this news release contains certain
            this news release contains statements
            this release contains forward
            this release contains certain
            forward-looking statements are
            forward-looking statements in
            forward-looking statements speak
            we use cookies to
            we use cookies on
            this site uses cookies
            when you purchase through
            when you purchase an independently
            if you buy something through
            if you buy something from a link
            if you buy something using
            have you been affected by any of
            have you been affected by the issues
            have you been affected by this
            do you have a story for us
            do you have a story tip
            do you have a story suggestion
            got a story?
            got a tip?
            did you make this recipe
            follow us on
            follow us:
            see more on this
            for more information, call
            for more information, click
            for more information, contact
            for more information, go to
            for more information, please
            for more information, see
            for more information, visit
            for more information call
            for more information click
            for more information contact
            for more information go to
            for more information please
            for more information see
            for more information visit
            for other uses, see
            main article:
            further information:
            see also:
            """,
        noteLabels: """
            editor's note
            editor’s note
            not to be confused with
            """,
        noteOffers: """
            by clicking
            by signing up
            for more information
            follow us
            got a story
            got a tip
            do you have a story to
            """,
        captionHeadings: """
            image caption
            a message from our sponsor
            a message from:
            a word from our sponsor
            """,
        noticeHeadings: """
            forward-looking statements
            forward looking statements
            cautionary statement
            cautionary statements
            cautionary note
            safe harbor
            use of non-gaap
            non-gaap financial measures
            notes to editors
            note to editors
            no offer or solicitation
            disclaimer
            """,
        noticeSubjects: """
            statement statements regarding concerning on and notice disclaimer provision provisions about under financial
            measures
            """,
        callHeadings: """
            conference call
            earnings call
            webcast
            webcast and conference call
            """,
        callSubjects: """
            and details information & webcast
            """,
        companyHeadings: """
            about
            """,
        endHeadings: """
            related articles
            related topics
            you might also like
            explore more on these topics
            more on this story
            most viewed
            most popular
            about this article
            contacts
            media contacts
            media contact
            """)
}
