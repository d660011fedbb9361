package org.gongbao.edit.known;

import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.NodeId;

/// An entry of a chronicle and where it stands.
///
/// @param issueName as people call the issue; empty for the one on the desk
public record Event(NodeId issue, String issueName, NodeId item, ChronicleEntry entry) {}
