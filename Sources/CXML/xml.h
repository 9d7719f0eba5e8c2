// The parts of libxml2 that Reading uses: its XML and HTML parsers, as streams of events.
#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
