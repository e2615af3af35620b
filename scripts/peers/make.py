"""Answers of two other implementations, networkx and py-ecomplexity, for the tests to hold ours against.

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install -r scripts/peers/requirements.txt
    /tmp/peers/bin/python scripts/peers/make.py           # writes test/peers/*.json
    /tmp/peers/bin/python scripts/peers/make.py --check   # fails if a committed file differs
"""

import contextlib
import io
import json
import random
import sys
import warnings
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
from ecomplexity import ecomplexity, proximity

FOLDER = Path(__file__).resolve().parents[2] / "test" / "peers"
COLUMNS = {"time": "time", "loc": "loc", "prod": "prod", "val": "val"}

GRAPH_NOTE = (
    "networkx 3.4.2 on seeded random directed graphs over the places 0 … size − 1. links: [from, to], some twice, some from a "
    "place to itself. idom: nx.immediate_dominators from 0, by place; 0 is its own; −1 where 0 does not lead. articulation: "
    "nx.articulation_points of the undirected form, ascending. distances: links of a shortest way from 0, −1 where there is none."
)
MATRIX_NOTE = (
    "py-ecomplexity 0.5.3, presence_test='manual', on seeded random matrices. cells[r][s]: 1 if segment s is present in region r. "
    "proximity[s][t]: its proximity(); the diagonal is 1. density[r][s]: the density column of its ecomplexity(), whose sums "
    "INCLUDE the diagonal: Σ_t φ(s,t)·M(r,t) / Σ_t φ(s,t), so that a present segment counts towards itself. "
    "densityWithoutDiagonal[r][s]: the same from its own proximity by numpy, the diagonal set to 0 first; null where nothing is near s "
    "(0/0). It drops empty regions and empty segments before it computes anything: null stands for the row of such a region in both "
    "densities, and for every entry of such a segment. Numbers are rounded to 12 places."
)


def random_links(rng, size, share):
    return [[a, b] for a in range(size) for b in range(size) if a != b and rng.random() < share]


def chain_with_back_links(rng, size):
    back = [sorted(rng.sample(range(size), 2), reverse=True) for _ in range(size // 4)]
    return [[place, place + 1] for place in range(size - 1)] + back


def layered(rng, size):
    """Without cycles, as most chains are: links only go to greater numbers."""
    return [[a, b] for a, b in random_links(rng, size, 3 / size) if a < b]


def two_halves(rng, size):
    half = size // 2
    second = [[a + half, b + half] for a, b in random_links(rng, size - half, 3 / size)]
    return random_links(rng, half, 3 / size) + second


def messy(rng, size):
    links = random_links(rng, size, 2.5 / size)
    return links + rng.sample(links, len(links) // 3) + [[place, place] for place in range(0, size, 3)]


def graphs(rng):
    shapes = {
        "sparse": lambda size: random_links(rng, size, 1.3 / size),
        "middling": lambda size: random_links(rng, size, 2.2 / size),
        "dense": lambda size: random_links(rng, size, 0.3),
        "layered": lambda size: layered(rng, size),
        "back links": lambda size: chain_with_back_links(rng, size),
        "two halves": lambda size: two_halves(rng, size),
        "messy": lambda size: messy(rng, size),
    }
    for size in (2, 3, 5, 8, 12, 18, 25, 32, 40):
        for shape, make in shapes.items():
            links = make(size)
            rng.shuffle(links)
            yield answer_graph(f"{shape} {size}", size, links)


def answer_graph(name, size, links):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(size))
    graph.add_edges_from(links)
    idom = nx.immediate_dominators(graph, 0)
    distances = nx.single_source_shortest_path_length(graph, 0)
    return {
        "name": name,
        "size": size,
        "links": links,
        "idom": [idom.get(place, -1) for place in range(size)],
        "articulation": sorted(nx.articulation_points(graph.to_undirected())),
        "distances": [distances.get(place, -1) for place in range(size)],
    }


def matrices(rng):
    for rows, columns in ((2, 2), (3, 2), (3, 4), (5, 5), (8, 6), (6, 10), (12, 12)):
        for share in (0.2, 0.5, 0.8):
            cells = np.array([[int(rng.random() < share) for _ in range(columns)] for _ in range(rows)])
            cells[0, 0] = 1
            yield answer_matrix(f"{rows} × {columns}, {share} filled", cells)
    yield answer_matrix("all ones", np.ones((4, 5), dtype=int))
    yield answer_matrix("one segment a region", np.eye(4, dtype=int))
    cells = np.array([[int(rng.random() < 0.5) for _ in range(6)] for _ in range(6)])
    cells[2, :] = 0
    yield answer_matrix("an empty region", cells)
    cells = np.array([[int(rng.random() < 0.5) for _ in range(6)] for _ in range(6)])
    cells[:, 3] = 0
    yield answer_matrix("an empty segment", cells)
    cells = cells.copy()
    cells[4, :] = 0
    yield answer_matrix("an empty region and an empty segment", cells)


def answer_matrix(name, cells):
    rows, columns = cells.shape
    data = pd.DataFrame([(0, r, s, cells[r, s]) for r in range(rows) for s in range(columns)], columns=[*COLUMNS])
    # Both announce what they do; the complexity indices, which are not used, warn of small matrices.
    with warnings.catch_warnings(), np.errstate(all="ignore"), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        near = proximity(data, COLUMNS, presence_test="manual")
        full = ecomplexity(data, COLUMNS, presence_test="manual", verbose=False)
    phi = near.pivot(index="prod_1", columns="prod_2", values="proximity").reindex(range(columns))
    phi = phi.reindex(range(columns), axis=1).to_numpy(dtype=float)
    density = full.pivot(index="loc", columns="prod", values="density").reindex(range(rows))
    density = density.reindex(range(columns), axis=1).to_numpy(dtype=float)
    return {
        "name": name,
        "cells": cells.tolist(),
        "proximity": [numbers(row) for row in phi],
        "density": [None if not cells[r].any() else numbers(density[r]) for r in range(rows)],
        "densityWithoutDiagonal": [
            None if not cells[r].any() else numbers(row) for r, row in enumerate(without_diagonal(cells, phi))
        ],
    }


def without_diagonal(cells, phi):
    near = np.nan_to_num(phi)
    np.fill_diagonal(near, 0)
    with np.errstate(invalid="ignore"):
        return (cells @ near) / near.sum(axis=1)


def numbers(row):
    return [None if np.isnan(value) else round(float(value), 12) for value in row]


def files():
    return {
        "graphs.json": {"note": GRAPH_NOTE, "graphs": list(graphs(random.Random(1979)))},
        "matrices.json": {"note": MATRIX_NOTE, "matrices": list(matrices(random.Random(2007)))},
    }


def main():
    is_check = sys.argv[1:] == ["--check"]
    for name, content in files().items():
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
        path = FOLDER / name
        if not is_check:
            FOLDER.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            sys.exit(f"test/peers/{name} is not what scripts/peers/make.py writes: run it without --check.")


if __name__ == "__main__":
    main()
