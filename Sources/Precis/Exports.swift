@_exported import LinearAlgebra
@_exported import Tokenization
