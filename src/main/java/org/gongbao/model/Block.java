package org.gongbao.model;

/// 块: what the body of an item is made of.
public sealed interface Block extends Node
    permits Heading, Paragraph, Table, Roster, InnerContents, Figure, Signature, Note, Rule {}
