// swift-tools-version: 6.1
// Fuzz targets (libFuzzer): a package of their own, as they only build with sanitizers. `make fuzz` runs them.
import PackageDescription

let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "Precis", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz-reading", dependencies: [.product(name: "Precis", package: "Precis")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .executableTarget(
            name: "fuzz-text", dependencies: [.product(name: "Precis", package: "Precis")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ]
)
