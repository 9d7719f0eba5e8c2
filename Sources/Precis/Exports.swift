// `import Precis` brings `Document` and `Language` with it, and the matrices that the models expose.
@_exported import Languages
@_exported import LinearAlgebra
@_exported import Tokenization
