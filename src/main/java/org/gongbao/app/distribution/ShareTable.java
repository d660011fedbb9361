package org.gongbao.app.distribution;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.app.register.RegisterWriter;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Column;

/// How an issue is distributed, as a file of comma separated values: a line a unit.
public final class ShareTable {
  private static final List<Column> OF_RECIPIENT =
      List.of(Column.CATEGORY, Column.ADDRESS, Column.POSTCODE, Column.RECIPIENT, Column.PHONE);

  private ShareTable() {}

  public static byte[] write(List<Share> shares) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(Column.UNIT.heading()));
    OF_RECIPIENT.forEach(column -> head.add(column.heading()));
    head.add(Column.COPIES.heading());
    head.add(Column.RETURNED.heading());
    head.add(Column.NOTE.heading());
    rows.add(head);
    shares.forEach(share -> rows.add(row(share)));
    return RegisterWriter.rows(rows);
  }

  private static List<String> row(Share share) {
    List<String> row = new ArrayList<>(List.of(share.unit()));
    OF_RECIPIENT.forEach(column -> row.add(share.get(column)));
    row.add(Integer.toString(share.copies()));
    row.add(Integer.toString(share.returned()));
    row.add(share.written(Column.NOTE));
    return row;
  }
}
