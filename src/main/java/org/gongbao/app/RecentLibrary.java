package org.gongbao.app;

import java.nio.file.Path;
import java.time.Instant;

/// A library opened before.
///
/// @param present false when the file is no longer there
public record RecentLibrary(Path path, Instant opened, boolean present) {}
