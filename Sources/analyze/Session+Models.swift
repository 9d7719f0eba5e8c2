import Precis
import Reporting

extension Session {
    /// Does `body` and tells what is wrong with a model file.
    func attempt(_ body: () throws -> Void) rethrows {
        do {
            try body()
        } catch let error as ModelFileError {
            messages.fail(error.description)
        }
    }

    /// The models of these files, each read whole; nil where one of them failed.
    func models(_ paths: [String]) -> [CorpusModel]? {
        var models: [CorpusModel] = []
        for path in paths {
            do throws(ModelFileError) {
                models.append(try ModelFile(path).model())
            } catch {
                messages.fail(error.description)
            }
        }
        return models.count == paths.count ? models : nil
    }

    /// The model of an option that need not be given: none or one; nil where it cannot be read, which is then told.
    func models(_ path: String?) -> [CorpusModel]? { models(path.map { [$0] } ?? []) }

    func save(_ model: CorpusModel, to path: String) throws {
        try attempt {
            try model.save(to: path)
            try print(ModelReport(ModelFile(path)))
        }
    }
}
