package org.gongbao.review.query;

import java.time.Instant;
import java.util.Optional;

/// A line of the audit of a query.
///
/// @param before empty where it was raised
public record QueryChange(Optional<Query> before, Query after, String who, Instant when) {}
