package org.gongbao.edit.known;

import org.gongbao.model.NodeId;

/// Another entry that seems to say the same as one.
///
/// @param issue the other stands in
/// @param item the chronicle the other stands in
/// @param likeness in hundredths
public record Twin(NodeId issue, String issueName, NodeId item, NodeId entry, int likeness) {}
