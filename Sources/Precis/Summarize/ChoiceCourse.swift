/// Sentences from the best down as far as a budget allows, and again with smaller ones.
///
/// A smaller budget takes the same sentences as long as they fit, so that it goes on from the last that does: a summary
/// of sixteen sentences is chosen once and not once for each budget that is tried.
struct ChoiceCourse {
    /// A sentence as it was chosen.
    struct Taken {
        let row: Int
        let score: Double
        let reasons: [Summary.Reason]
    }

    private(set) var taken: [Taken] = []

    /// What is left to choose after some sentences were taken.
    private struct Stage {
        var choice: SentenceChoice
        var budget: LengthBudget
        /// The greatest score of a taken sentence.
        var best = 0.0
        /// Whether a sentence did not fit.
        var isFilling = false
    }

    /// The beginning and the stage after each taken sentence; the last one alone where nothing is tried again.
    private var stages: [Stage]

    /// Whether smaller budgets are tried: not where many sentences are taken.
    private(set) var isRetried: Bool

    /// Sentences of a summary up to which they are.
    private static let mostRetried = 16

    init(_ choice: SentenceChoice, _ budget: LengthBudget, isRetried: Bool) {
        stages = [Stage(choice: choice, budget: budget)]
        self.isRetried = isRetried
        go(isFirst: true)
    }

    /// How much of the budget the taken sentences need.
    var used: Int { stages[stages.count - 1].budget.used }

    /// Chooses anew with less than `limit`, which is no more than ``used``.
    mutating func retry(below limit: Int) {
        while let last = stages.last, last.budget.used >= limit { stages.removeLast() }
        // With a budget that is spent nothing more is taken, though it needs none.
        while stages.count > 1, stages[stages.count - 2].budget.used >= limit - 1 { stages.removeLast() }
        taken.removeLast(taken.count + 1 - stages.count)
        for place in stages.indices {
            let left = limit - 1 - stages[place].budget.used
            stages[place].budget = stages[place].budget.limited(to: left)
        }
        go(isFirst: false)
    }

    private mutating func go(isFirst: Bool) {
        // Taken out where it is not kept, so that nothing is copied.
        var stage = isRetried ? stages[stages.count - 1] : stages.removeLast()
        var hasRoom = false
        while !stage.budget.isSpent, let pick = stage.choice.next() {
            // Once a sentence did not fit, what is left of a budget is not filled with asides and fragments.
            if stage.isFilling, pick.score < stage.best * SentenceChoice.asideShare { break }
            if stage.isFilling, stage.choice.isFragment(pick.row) { continue }
            if stage.budget.take(pick.row) {
                taken.append(
                    Taken(row: pick.row, score: pick.score, reasons: stage.choice.reasons(for: pick.row)))
                stage.best = max(stage.best, pick.score)
                if !stage.budget.isSpent { stage.choice.accept(pick.row) }
                hasRoom = false
                if isFirst, isRetried, taken.count > Self.mostRetried {
                    isRetried = false
                    stages.removeAll()
                }
                if isRetried { stages.append(stage) }
            } else {
                // Each of those left would be looked at for nothing where none fits; one look tells until one is taken.
                hasRoom = hasRoom || stage.choice.candidates.contains { stage.budget.fits($0) }
                if !hasRoom { break }
                stage.isFilling = true
            }
        }
        if !isRetried { stages = [stage] }
    }
}
