package org.gongbao.model;

import java.time.Instant;

/// 原文基线: an item as it was when its intake was confirmed. Never changed afterwards.
public record Baseline(SourceId source, Item item, Instant frozen) {}
