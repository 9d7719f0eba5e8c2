@_exported import Languages
