import Languages

/// Words or endings of words, the languages that have each, and what it counts there.
struct LanguageEvidence {
    private var words = Vocabulary()
    /// For each word the last of the ``owners`` that have it.
    private var lastOwners: [Int32] = []
    /// Languages that have a word and what it counts there, each with the one before of the same word or −1.
    private var owners: [Owner] = []

    /// For each last byte a bit for each length in bytes, up to 15, of the words that end with it.
    private var lengths = [UInt16](repeating: 0, count: 256)

    private struct Owner {
        var language: UInt8
        var previous: Int32
        var weight: Double
    }

    mutating func add(_ list: String, of language: Int, _ weight: Double) {
        WordList.forEach(list, alternatives: true) { word in
            let id = Int(words.intern(word))
            if id == lastOwners.count { lastOwners.append(-1) }
            let last = lastOwners[id]
            if last >= 0, owners[Int(last)].language == UInt8(language) { return }
            lastOwners[id] = Int32(owners.count)
            if word.count < 16 { lengths[Int(word[word.count - 1])] |= 1 << UInt16(word.count) }
            owners.append(Owner(language: UInt8(language), previous: last, weight: weight))
        }
    }

    /// A bit for each length, up to a limit, that words with a last byte have.
    func lengths(_ last: UInt8, atMost limit: Int) -> UInt16 {
        limit < 1 ? 0 : lengths[Int(last)] & (UInt16.max >> UInt16(15 - min(limit, 15)))
    }

    /// Divides what a word counts among the languages that have it.
    mutating func divide() {
        for last in lastOwners {
            var (place, count) = (last, 0.0)
            while place >= 0 {
                count += 1
                place = owners[Int(place)].previous
            }
            place = last
            while place >= 0 {
                owners[Int(place)].weight /= count
                place = owners[Int(place)].previous
            }
        }
    }

    /// Adds what a word counts to the scores; false if it is not known.
    func count(_ word: UnsafeBufferPointer<UInt8>, _ key: InternKey, _ scores: inout [Double]) -> Bool {
        guard let id = words.id(of: word, key) else { return false }
        var place = lastOwners[Int(id)]
        while place >= 0 {
            let owner = owners[Int(place)]
            scores[Int(owner.language)] += owner.weight
            place = owner.previous
        }
        return true
    }
}
