package org.handlungskonzept.reporting.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One measure as a sheet tells it; the field may stand in a row above. */
record SheetRow(int number, Map<SheetColumn, String> cells, String field) {

    static SheetRow of(int number, List<String> row, Map<SheetColumn, Integer> places, String fieldAbove) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        places.forEach((column, place) ->
                cells.put(column, place < row.size() ? row.get(place).strip() : ""));
        String own = cells.getOrDefault(SheetColumn.FIELD, "");
        return new SheetRow(number, cells, own.isEmpty() ? fieldAbove : own);
    }

    String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }
}
