package org.gongbao.model;

import java.util.List;

/// 文件: one official document (公文) with all its parts. Issuer and 文种 are read from the title, the
/// date of issue from the last [Signature] of the body; neither is stored twice.
public record Document(
    NodeId id,
    Text title,
    DocumentNumbers numbers,
    Text addressees,
    List<Block> body,
    Text annotation,
    List<IssuedText> issued,
    List<Attachment> attachments,
    Catalogue catalogue,
    CorrectionLinks corrections,
    Text editorNote)
    implements Item {
  public Document {
    body = List.copyOf(body);
    issued = List.copyOf(issued);
    attachments = List.copyOf(attachments);
  }
}
