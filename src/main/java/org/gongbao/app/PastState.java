package org.gongbao.app;

import java.time.Instant;
import org.gongbao.model.NodeId;

/// A state an issue had after something was done; typing that was undone as one is one state.
///
/// @param revision of the issue
/// @param label message key of what led to it
/// @param node where that was
/// @param title of the item it came in or went with; else empty
public record PastState(
    long revision, Instant at, String who, String label, NodeId node, String title) {}
