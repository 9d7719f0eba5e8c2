import ArgumentParser
import Precis
import Reporting

/// What is learned from a corpus, in a file.
struct Model: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Corpus models: term frequencies, a latent space and articles' vectors in a file.",
        discussion: """
            EXAMPLES:
              analyze model build news/ --to news.model
              analyze model build news.jsonl --articles --to news.model
              analyze model merge monday.model tuesday.model --to week.model
              analyze compare a.txt b.txt --model news.model
              analyze similar story.txt --model news.model
            """,
        subcommands: [
            ModelBuild.self, ModelMerge.self, ModelInfo.self, ModelAdd.self, ModelRemove.self,
        ])
}

/// What fits a latent space.
struct FittingOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Dimensions of the latent space, 0 for none: a new model has 100, a changed or merged one as many as before "
                + "or 100 where few articles had given it fewer.",
            valueName: "k"))
    var dimensions: Int?

    func validate() throws {
        if let dimensions, dimensions < 0 {
            throw ValidationError("--dimensions is \(dimensions); give a number from 0.")
        }
    }
}

struct ModelBuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Make the model of a corpus.")

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    struct Choices: ParsableArguments {
        @Option(help: ArgumentHelp("The model's file, written whole or not at all.", valueName: "file"))
        var to: String

        @Flag(help: "Keep the articles' vectors too, to search among them and to remove them again.")
        var articles = false
    }

    @OptionGroup(title: "Model options") var choices: Choices
    @OptionGroup(title: "Model options") var fitting: FittingOptions
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            let corpus = Corpus(try session.documents(of: inputs, input, splitting: false))
            if corpus.documents.isEmpty {
                session.messages.fail(
                    "\(choices.to): not written, as no article was read; name files or folders with articles")
                return
            }
            let model = CorpusModel(
                fitting: corpus, dimensions: fitting.dimensions ?? CorpusModel.defaultDimensions,
                keepsArticles: choices.articles,
                seed: common.seed)
            try session.save(model, to: choices.to)
        }
    }
}

struct ModelMerge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Make one model of several.",
        discussion: """
            Frequencies add up exactly. The latent space is fitted anew where all models keep their articles, and \
            merged otherwise.
            """)

    @Argument(help: "Model files.")
    var models: [String]

    struct Choices: ParsableArguments {
        @Option(help: ArgumentHelp("The merged model's file, written whole or not at all.", valueName: "file"))
        var to: String
    }

    @OptionGroup(title: "Model options") var choices: Choices
    @OptionGroup(title: "Model options") var fitting: FittingOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            guard let parts = session.models(models) else { return }
            let model = CorpusModel(merging: parts, dimensions: fitting.dimensions, seed: common.seed)
            try session.save(model, to: choices.to)
        }
    }
}

struct ModelInfo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "What is in model files, and whether they are sound.")

    @Argument(help: "Model files.")
    var models: [String]

    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            for path in models {
                try session.attempt {
                    let file = try ModelFile(path)
                    try file.verify()
                    try session.print(ModelReport(file))
                }
            }
        }
    }
}

struct ModelAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add articles to a model.",
        discussion: "An article with the id of one that the model keeps takes its place.")

    @Argument(help: "The model's file.")
    var model: String

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    @OptionGroup(title: "Model options") var fitting: FittingOptions
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            guard var old = session.models([model])?.first else { return }
            let documents = try session.documents(of: inputs, input, splitting: false)
            let rank = fitting.dimensions ?? old.lastingDimensions
            if let kept = old.articles {
                let ids = Set(documents.map(\.id)).intersection(kept.map(\.id))
                let overwritten = ids.count { $0 == "-" || $0.hasPrefix("-:") }
                if overwritten > 0 {
                    session.messages.warn(
                        "\(model): \(overwritten) of the articles on standard input have no id and take the place of "
                            + "those that came that way before; give them ids (--id-field)")
                }
                if !ids.isEmpty, let rest = old.removing(ids, seed: common.seed) { old = rest.model }
            }
            let added = CorpusModel(
                fitting: Corpus(documents), dimensions: old.articles == nil ? rank : 0,
                keepsArticles: old.articles != nil, seed: common.seed)
            try session.save(
                CorpusModel(merging: [old, added], dimensions: rank, seed: common.seed), to: model)
        }
    }
}

struct ModelRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take articles out of a model that keeps them.")

    @Argument(help: "The model's file.")
    var model: String

    @Argument(help: "The articles' ids.")
    var ids: [String]

    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            guard let old = session.models([model])?.first else { return }
            guard let rest = old.removing(Set(ids), seed: common.seed) else {
                session.messages.fail(
                    "\(model): keeps no articles that could be removed; build it with --articles")
                return
            }
            for id in ids where !rest.removed.contains(id) {
                session.messages.fail("\(model): no article has the id \(id); see the ids with analyze similar")
            }
            if !rest.removed.isEmpty { try session.save(rest.model, to: model) }
        }
    }
}
