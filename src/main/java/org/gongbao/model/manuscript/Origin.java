package org.gongbao.model.manuscript;

import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.SourceId;

/// An item that came of a source.
///
/// @param issue it stands in, of those the source was brought into; empty when it is there no more
public record Origin(SourceId source, NodeId item, Optional<NodeId> issue) {}
