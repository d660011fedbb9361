package org.gongbao.ui.page;

import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// What of the issue is nearest to a point on a page.
///
/// @param place of the character; empty for what layout made
/// @param node what a reader would look for there
public record Hit(Optional<Place> place, Optional<NodeId> node) {}
