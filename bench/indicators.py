"""The figures of bench/indicators.bench.ts by pandas: python3 indicators.py FILE prints them as JSON with seconds."""

import json
import sys
import time

import pandas

YEARS = ["2025/2026", "2024/2025"]
MARKS = {"«2»": 16, "«3»": 36, "«4»": 64, "«5»": 100}
TEACHERS = [
    "Прошли диагностику",
    "Повысили квалификацию",
    "Индивидуальный план",
    "Участвовали в конкурсах",
    "Внедрили технологии",
    "Положительная динамика компетенций",
]

start = time.perf_counter()
book = pandas.read_excel(sys.argv[1], sheet_name=None, engine="openpyxl")
read = time.perf_counter()

schools = book["Школы"]
supported = set(schools[schools["Категория"].str.contains("ШНОР")]["Школа"])


def of_supported(sheet, year):
    rows = book[sheet]
    return rows[rows["Школа"].isin(supported) & (rows["Учебный год"] == year)]


shares = {}
for year in YEARS:
    teachers, pupils, results = (of_supported(name, year) for name in ["Педагоги", "Обучающиеся", "Результаты"])
    for column in TEACHERS:
        shares[column, year] = int(teachers[column].sum()) / int(teachers["Всего педагогов"].sum())
    shares["ИОМ", year] = int(pupils["Охвачены ИОМ"].sum()) / int(pupils["Всего обучающихся"].sum())
    shares["index", year] = int(results["«2»"].sum()) / int(results["Участников"].sum())

figures = book["Результаты"]
total = figures["Участников"]
figures["low"] = figures["«2»"] / total
figures["quality"] = (figures["«4»"] + figures["«5»"]) / total
figures["success"] = 1 - figures["low"]
figures["sou"] = sum(figures[mark] * weight for mark, weight in MARKS.items()) / total
keys = ["Школа", "Процедура", "Предмет", "Класс"]
figures = figures.sort_values("Учебный год")
figures["change"] = figures.groupby(keys)["low"].diff() * 100
computed = time.perf_counter()

print(
    json.dumps(
        {
            "readSeconds": read - start,
            "computeSeconds": computed - read,
            "diagnosed": shares[TEACHERS[0], YEARS[0]],
            "index": shares["index", YEARS[0]],
            "changes": int(figures["change"].notna().sum()),
        }
    )
)
