package org.gongbao.model;

import java.time.Instant;

/// What the library knows of a kept source file, without its bytes.
///
/// @param size in bytes
public record SourceInfo(SourceId id, String name, String charset, long size, Instant imported) {}
