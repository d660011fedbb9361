package org.gongbao.model;

import java.time.Instant;

/// A named state of an issue kept for good.
///
/// @param number counts up over the whole library
/// @param revision of the issue it holds
/// @param digest SHA-256 of that state's canonical encoding
public record IssueVersion(
    long number, NodeId issue, String name, long revision, Instant at, String who, String digest) {}
